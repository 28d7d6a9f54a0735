### Planes: el que se tiene y los que se pueden tener.

plan-show = plan | mi plan | nivel | mi nivel | cuota | mi cuota | pago | pagos | próximo pago | próximo cobro | cuánto pago | cuánto pagamos | suscripción | mi suscripción | tarifa | mi tarifa | qué pago | precio del plan | detalles del plan | coste del plan | límites del plan
    .summary = tu plan: nivel, precio, límites y próximo cobro
    .example = plan
    .ask-member = ¿En nombre de quién?
plan-list = planes | precios | lista de precios | tarifas | niveles | cuotas | cuánto cuesta | qué cuesta
    .summary = todos los planes y sus precios
    .example = planes
plan-shown =
    __{ $plan }__ – { $member }
    { $payment }
    { $suggested ->
        [none] { "" }
       *[other] { $suggested }
    }
    { $limits ->
        [none] Sin límites.
       *[other] Incluye { $limits }.
    }
    { $pending ->
        [none] { "" }
       *[other] { $pending }
    }
    { $since ->
        [none] { "" }
       *[other] En la cooperativa desde el { $since }.
    }
plan-paid =
    Pagas { $interval ->
        [month] { $amount } al mes
        [year] { $amount } al año
       *[once] { $amount } una sola vez
    }. { $next-charge ->
        [none] { "" }
       *[other] Próximo cobro: { $next-charge }.
    }
plan-paid-other =
    Pagas { $interval ->
        [month] { $amount } al mes
        [year] { $amount } al año
       *[once] { $amount } una sola vez
    }; el plan cuesta { $price-interval ->
        [month] { $price } al mes
        [year] { $price } al año
       *[once] { $price } una sola vez
    }. { $next-charge ->
        [none] { "" }
       *[other] Próximo cobro: { $next-charge }.
    }
plan-paused =
    Tu pago de { $interval ->
        [month] { $amount } al mes
        [year] { $amount } al año
       *[once] { $amount } una sola vez
    } está en pausa.
plan-unpaid =
    { $price ->
        [none] El precio se acuerda en cada caso.
       *[other] Cuesta { $interval ->
            [month] { $price } al mes
            [year] { $price } al año
           *[once] { $price } una sola vez
        }.
    } Todavía no me consta ningún pago.
plan-free = Es gratuito.
plan-for-contact = Eres contacto de { $member }: el precio y los pagos se muestran solo a sus representantes.
    .why = El dinero lo ven quienes responden de él: las personas que representan a la entidad o persona socia. Tu cooperativa puede hacerte representante.
plan-limit =
    { $name ->
        [participants] { $value ->
            [none] cualquier número de personas por reunión
            [one] { $value } persona por reunión
           *[other] { $value } personas por reunión
        }
        [minutes] { $hours ->
            [none] { $value ->
                [none] reuniones de cualquier duración
                [one] { $value } minuto por reunión
               *[other] { $value } minutos por reunión
            }
            [one] { $hours } hora por reunión
           *[other] { $hours } horas por reunión
        }
        [rooms] { $value ->
            [none] cualquier número de salas
            [one] { $value } sala
           *[other] { $value } salas
        }
        [people] { $value ->
            [none] cualquier número de personas en tu nombre
            [one] { $value } persona en tu nombre
           *[other] { $value } personas en tu nombre
        }
       *[recordings] { $value ->
            [none] cualquier número de grabaciones
            [one] { $value } grabación
           *[other] { $value } grabaciones
        }
    }{ $value ->
        [none] { "" }
       *[other] { $hard ->
            [no] { " " }(flexible)
           *[yes] { "" }
        }
    }{ $used ->
        [none] { "" }
       *[other] { "" } ({ $used } ahora)
    }
plan-missing = { $member } todavía no tiene plan. `planes` los muestra todos.
plan-listed =
    { $plans ->
        [none] Todavía no hay planes.
       *[other] Planes:
    }
    { $plans }
plan-line =
    __{ $plan }__: { $price ->
        [none] precio a consultar
       *[other] { $interval ->
            [month] { $price } al mes
            [year] { $price } al año
           *[once] { $price } una sola vez
        }
    }{ $suggested ->
        [none] { "" }
       *[other] { " " }(sugerido: { $suggested })
    }{ $limits ->
        [none] { "" }
       *[other] ; { $limits }
    }{ $own ->
        [yes] { " " }← el tuyo
       *[no] { "" }
    }
plan-changed =
    { $plan ->
        [none] { $member } ya no tiene ningún plan.
       *[other] { $member } tiene ahora el plan **{ $plan }**.
    } `plan` muestra más.
plan-not-yours = No actúas en nombre de nadie que se llame «{ $asked }». `yo` muestra en nombre de quién actúas.
plan-suggested =
    Aportación sugerida: { $interval ->
        [month] { $amount } al mes
        [year] { $amount } al año
       *[once] { $amount } una sola vez
    }; si puedes dar más, se agradece.
plan-pending =
    { $effective ->
        [none] Solicitado: { $plan }; lo decide un círculo ({ $number }).
       *[other] Desde el { $effective }: { $plan }.
    } Con `retirar cambio` queda como estaba.
plan-limit-reached =
    { $name ->
        [participants] { $plan } admite { $value ->
            [one] { $value } persona por reunión
           *[other] { $value } personas por reunión
        }.
        [minutes] { $plan } permite reuniones de { $value ->
            [one] { $value } minuto
           *[other] { $value } minutos
        }.
        [rooms] { $plan } incluye { $value ->
            [one] { $value } sala, y ya está en uso
           *[other] { $value } salas, y ya están todas en uso
        }.
        [people] { $plan } es para { $value ->
            [one] { $value } persona que actúe en nombre de { $member }
           *[other] { $value } personas que actúen en nombre de { $member }
        }.
       *[recordings] { $plan } guarda { $value ->
            [one] { $value } grabación
           *[other] { $value } grabaciones
        } a la vez.
    } `planes` muestra qué incluyen los demás.
    .why = La cooperativa acuerda lo que cuesta e incluye cada plan; este límite es firme.
