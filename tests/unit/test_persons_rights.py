"""Rights follow from where a membership stands: only one in force gives those of members."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.members import Member, MemberClass, MemberKind, Membership, MemberStatus, Role
from assistant.domain.membership import IN_FORCE
from assistant.domain.persons import Caller, Permission, Person

OWN = {
    Permission.ANYONE,
    Permission.LINKED,
    Permission.BELONG,
    Permission.BILLED,
    Permission.SEE_MONEY,
}
"""What is about the person alone; everything else is the co-op's."""

MEMBER = Member(
    id=1, key="forn", kind=MemberKind.ORGANISATION, name="Forn",
    classes=frozenset({MemberClass.USER, MemberClass.OPERATIONAL}), plan=None, since=None,
)  # fmt: skip

links = st.builds(
    lambda id_, status, role, classes: Membership(
        member=replace(MEMBER, id=id_, status=status, classes=classes), role=role
    ),
    st.integers(1, 5),
    st.sampled_from(MemberStatus),
    st.sampled_from(Role),
    st.frozensets(st.sampled_from(MemberClass), min_size=1),
)
callers = st.builds(
    Caller,
    user_id=st.just("@ana:example.org"),
    person=st.just(Person(id=1, name="Ana")),
    memberships=st.lists(links, max_size=4).map(tuple),
    former=st.lists(links, max_size=2).map(tuple),
    circles=st.frozensets(st.sampled_from(["finance", "support"])),
    granted=st.frozensets(st.sampled_from(Permission)),
)


@given(caller=callers, permission=st.sampled_from(sorted(set(Permission) - OWN)))
def test_nothing_of_the_co_op_without_a_membership_in_force(
    caller: Caller, permission: Permission
) -> None:
    """Whatever circles grant, and whatever has ended."""
    if not any(link.member.status in IN_FORCE for link in caller.memberships):
        assert not caller.may(permission)


@given(caller=callers)
def test_operating_needs_an_operational_membership_in_force(caller: Caller) -> None:
    operates = any(
        link.member.status in IN_FORCE and MemberClass.OPERATIONAL in link.member.classes
        for link in caller.memberships
    )
    assert caller.may(Permission.OPERATE) is operates


@pytest.mark.parametrize("status", list(MemberStatus))
def test_a_representative_sees_their_own_money_whatever_has_become_of_it(
    status: MemberStatus,
) -> None:
    link = Membership(member=replace(MEMBER, status=status), role=Role.REPRESENTATIVE)
    ended = status is MemberStatus.ENDED
    caller = Caller(
        user_id="@ana:example.org",
        person=Person(id=1, name="Ana"),
        memberships=() if ended else (link,),
        former=(link,) if ended else (),
    )
    assert caller.may(Permission.SEE_MONEY)
    assert caller.represents(link.member)
    assert (link.member in caller.members) is not ended


def test_grace_keeps_everything() -> None:
    link = Membership(member=replace(MEMBER, status=MemberStatus.GRACE), role=Role.REPRESENTATIVE)
    caller = Caller(
        user_id="@ana:example.org",
        person=Person(id=1, name="Ana"),
        memberships=(link,),
        circles=frozenset({"support"}),
        granted=frozenset({Permission.MANAGE_MEMBERS, Permission.MANAGE_MONEY}),
    )
    assert all(caller.may(permission) for permission in Permission)
