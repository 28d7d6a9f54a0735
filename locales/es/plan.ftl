### Planes: el que se tiene y los que se pueden tener.

plan-show = plan | mi plan | nivel | mi nivel | cuota | mi cuota | pago | pagos | próximo pago | próximo cobro | cuánto pago | cuánto pagamos | suscripción | mi suscripción | tarifa | mi tarifa | qué pago
    .summary = tu plan: nivel, precio, límites y próximo cobro
    .example = plan
    .ask-member = ¿De quién?
plan-list = planes | precios | lista de precios | tarifas | niveles | cuotas | cuánto cuesta | qué cuesta
    .summary = todos los planes y sus precios
    .example = planes
plan-shown =
    __{ $plan }__ – { $member }
    { $payment }
    { $limits ->
        [none] Sin límites.
       *[other] Incluye { $limits }.
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
