"""Whatever circles and members do with their tickets, in whatever order, none reads the others'.

Each text carries a mark of who may read it; what leaves is searched for the marks of others.
"""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.persons import Permission
from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody, Step

TICKETS = st.sampled_from((101, 102, 103))
DESKS = st.sampled_from(("support", "finance"))
MEMBERS = st.sampled_from(("ana", "bob"))
ACTIONS = st.one_of(
    st.tuples(st.just("ask"), MEMBERS, DESKS),
    st.tuples(st.sampled_from(("speak", "look", "close", "reopen", "share")), MEMBERS, TICKETS),
    st.tuples(st.sampled_from(("revise", "take back", "undo", "tickets")), MEMBERS, st.none()),
    st.tuples(
        st.sampled_from(("note", "note", "reply", "reply all", "claim", "wait", "done", "split")),
        DESKS,
        TICKETS,
    ),
    st.tuples(st.sampled_from(("show", "to", "to with history")), DESKS, TICKETS),
    st.tuples(st.just("same"), DESKS, st.tuples(TICKETS, TICKETS)),
    st.tuples(
        st.sampled_from(("unnote", "revise", "take back", "undo", "queue", "search", "yes")),
        DESKS,
        st.none(),
    ),
)


class Play:
    """Two members and two circles, and everything that each of them was ever shown."""

    def __init__(self, people: dict[str, Somebody], desks: dict[str, Desk]) -> None:
        self.people, self.desks = people, desks
        self.count = 0
        self.last: dict[str, Step] = {}  # what each wrote last that carried a mark
        self.step: dict[str, Step] = {}
        self.notes: dict[str, tuple[Step, str]] = {}

    async def act(self, action: str, who: str, what: object) -> Step:
        """Let somebody do something; what cannot be done is refused, which leaks nothing either."""
        self.count += 1
        if who in self.people:
            step = await self.member(action, who, what)
        else:
            step = await self.circle(action, who, what)
        self.step[who] = step
        return step

    async def member(  # noqa: PLR0911 - one return a kind of action
        self, action: str, who: str, what: object
    ) -> Step:
        ana, mark = self.people[who], f"{who}mark{self.count}"
        last = self.last.get(who)
        if action in {"revise", "take back"} and last is None:
            return Step(event_id="")
        match action:
            case "ask":
                self.last[who] = await ana.says(f"ask {what} {mark}\n{mark} in many words")
                return self.last[who]
            case "speak":
                self.last[who] = await ana.says(f"{what} {mark}")
                return self.last[who]
            case "revise":
                assert last is not None
                return await ana.edits(last, f"{mark} anew")
            case "take back":
                assert last is not None
                return await ana.redacts(last)
            case "undo" | "tickets":
                return await ana.says(action)
            case _:
                words = {"look": "", "share": "show colleagues"}.get(action, action)
                return await ana.says(f"{what} {words}".strip())

    async def circle(  # noqa: PLR0911 - one return a kind of action
        self, action: str, who: str, what: object
    ) -> Step:
        desk = self.desks[who]
        mireia, room = desk.mireia, desk.room
        mark, other = f"{who}note{self.count}", {"support": "finance"}.get(who, "support")
        last, note = self.last.get(who), self.notes.get(who)
        if action in {"revise", "take back"} and last is not None:
            if action == "take back":
                return await mireia.redacts(last, room)
            return await mireia.edits(last, f"!r reply{self.count}", room)
        if action == "unnote" and note is not None:
            return await mireia.edits(note[0], f"!r {note[1]}", room)
        if action == "yes" and who in self.step:
            return await mireia.reacts(self.step[who], "✅", room)
        if action == "note":
            step = await mireia.says(f"{what} {mark}", room)
            self.notes[who] = (step, mark)
            return step
        if isinstance(what, tuple):
            return await mireia.says(f"!{what[0]} same {what[1]}", room)
        words = {
            "reply": f"!{what} r reply{self.count}",
            "reply all": f"!{what} r all reply{self.count}",
            "show": f"!{what}",
            "to": f"!{what} to {other}",
            "to with history": f"!{what} to {other} with history",
            "search": "!search in many words",
            "queue": "!queue",
            "undo": "!undo",
        }.get(action, f"!{what} {action}")
        step = await mireia.says(words, room)
        if action.startswith("reply"):
            self.last[who] = step
        return step


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(actions=st.lists(ACTIONS, min_size=12, max_size=30))
async def test_nobody_is_shown_what_is_another_s(
    tmp_path_factory: object, actions: list[tuple[str, str, object]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("house")  # type: ignore[attr-defined] # pytest's
    async with House.open(folder) as house:
        desks = {
            "support": await support_desk(house),
            "finance": await support_desk(
                house,
                "finance",
                names={"en": "Finance"},
                permissions=frozenset({Permission.MANAGE_MONEY}),
            ),
        }
        people = {
            "ana": await house.person("Ana Puig", members=(await house.member("ana"),)),
            "bob": await house.person("Bob Stone", members=(await house.member("bob"),)),
        }
        play = Play(people, desks)
        for action in (("ask", "ana", "support"), ("ask", "bob", "support"), *actions):
            step = await play.act(*action)
            for name, other in (("ana", "bob"), ("bob", "ana")):
                read = "".join(heard.body for heard in told(step, people[name]))
                assert f"{other}mark" not in read, action
                assert "supportnote" not in read, action
                assert "financenote" not in read, action
            for name, other in (("support", "finance"), ("finance", "support")):
                read = "".join(heard.body for heard in desks[name].read(step))
                assert f"{other}note" not in read, action
            house.later(seconds=40)
