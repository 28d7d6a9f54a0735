"""Everything a command may import: these imports are the list."""

from assistant.dispatch.approving import Approving
from assistant.dispatch.ballot_reasons import numbers_in
from assistant.dispatch.ballot_words import BallotWords
from assistant.dispatch.ballot_words import Read as ReadBallot
from assistant.dispatch.carrying import Carrier, awaited, carries, held_back, last_resort, seen_to
from assistant.dispatch.date_questions import DateQuestions
from assistant.dispatch.decider_words import EVERYBODY, DeciderWords
from assistant.dispatch.declaration import Args, command, linked_step, member_step
from assistant.dispatch.dialogues import Call
from assistant.dispatch.duty_words import DutyWords
from assistant.dispatch.guests import GuestReading, Guests
from assistant.dispatch.help_book import HelpBook, HelpLine
from assistant.dispatch.last_lines import LastLines
from assistant.dispatch.meant_ballots import MeantBallots
from assistant.dispatch.memory import Ask, Instead, Memory
from assistant.dispatch.name_lists import NameLists
from assistant.dispatch.nouns import Noun, numbered
from assistant.dispatch.planning import Planning, planned
from assistant.dispatch.rescheduling import Rescheduling
from assistant.dispatch.room_words import off as setting_off
from assistant.dispatch.round_words import RoundWords
from assistant.dispatch.setting_steps import SettingSteps
from assistant.dispatch.silence import SENT, Acknowledge, Silent, passed_on
from assistant.dispatch.slots import (
    ActingMember,
    BackEndWord,
    BilledMember,
    CastAt,
    ChangeTiming,
    CircleSlug,
    ClassWord,
    CodeChoice,
    CountryCode,
    DocumentNumber,
    EmailAddress,
    EventId,
    IntervalWord,
    LinkCode,
    LocaleCode,
    MatrixId,
    MomentAtEnd,
    MomentWords,
    MoneyAmount,
    NewRoomName,
    NewRoomText,
    NoticeKind,
    Number,
    OtherMember,
    OwnMember,
    PlanLevel,
    PolledAnswers,
    PollPart,
    PriorityChoice,
    Rest,
    RoleWord,
    RoomName,
    SentFile,
    SettingWord,
    Slot,
    SpanWord,
    Stars,
    StretchWord,
    SwitchChoice,
    Topic,
    WishedOf,
    Year,
    ZoneName,
)
from assistant.dispatch.small_talk import SmallTalk
from assistant.dispatch.undoing import Undoing
from assistant.dispatch.unread import Unread
from assistant.dispatch.waking import Waking
from assistant.domain.appointments import Span
from assistant.domain.ballot_contents import SPOILED as SPOILED_BALLOT
from assistant.domain.ballot_contents import Flaw
from assistant.domain.ballot_contents import Invalid as InvalidBallot
from assistant.domain.changes import ChangeState, PlanChange, Timing
from assistant.domain.circles import Circle
from assistant.domain.coop import Coop, Times
from assistant.domain.desks import Allowance, Unit
from assistant.domain.duty import Spell, Who
from assistant.domain.incoming import Incoming, Place, Text
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Origin
from assistant.domain.meetings import RecordingState
from assistant.domain.members import Member, MemberClass, MemberKind, MemberStatus, Role
from assistant.domain.membership import Decision
from assistant.domain.money import Money
from assistant.domain.names import alike
from assistant.domain.notices import Notice
from assistant.domain.objections import ObjectionState
from assistant.domain.outgoing import File
from assistant.domain.persons import Caller, Permission, Person, Via
from assistant.domain.plans import (
    Contribution,
    ContributionStatus,
    Interval,
    Limit,
    LimitName,
    Plan,
    Use,
)
from assistant.domain.proposals import Proposal as ResolutionProposal
from assistant.domain.proposals import Stage as ProposalStage
from assistant.domain.prospects import Prospect
from assistant.domain.questions import reads_as_question
from assistant.domain.replies import (
    Choice,
    Example,
    ForRoom,
    Language,
    Localized,
    Prose,
    Refusal,
    Reply,
    Share,
    Zone,
)
from assistant.domain.resolutions import Base, Comparator, KindOfResolution, Method, Pooling
from assistant.domain.room_wishes import RoomWishes, Setting, Spoken
from assistant.domain.rooms import BackEndName, Room
from assistant.domain.rounds import Phase, Remark
from assistant.domain.standing import Standing
from assistant.domain.stretches import Stretch as TicketStretch
from assistant.domain.subjects import CARD, Subject
from assistant.domain.tickets import PriorityWord, Side, Sight, TicketPriority
from assistant.domain.tickets import Said as TicketSaid
from assistant.domain.tickets import State as TicketState
from assistant.i18n.rendering import Reader
from assistant.services import ballot_replies, unclear_ballots, voting_steps
from assistant.services.agreements import Agreed, Agreements, review_due
from assistant.services.appointments import Appointments
from assistant.services.approvals import AlreadyDecided, Approvals
from assistant.services.ballot_delivery import BallotDelivery, Progress
from assistant.services.ballot_places import VoteDirectly
from assistant.services.ballot_times import NotOpenYet
from assistant.services.balloting import Balloting, Booth
from assistant.services.ballots_aloud import BallotsAloud
from assistant.services.calendar import calendar_file
from assistant.services.canned_sending import CannedSending
from assistant.services.cast_ballots import Cast as CastBallot
from assistant.services.changes import Changes, Outcome, Proposal
from assistant.services.circle_people import CirclePeople
from assistant.services.circles import Circles
from assistant.services.claims import Claims
from assistant.services.corrections import Corrections
from assistant.services.corrections_reported import Reports
from assistant.services.dates import Date as MeetingDate
from assistant.services.dates import Dates
from assistant.services.decision_file import DecisionFile
from assistant.services.decisions import Decisions
from assistant.services.desk_keeping import DeskKeeping, KeptText
from assistant.services.desk_texts import (
    CannedText,
    CannedTexts,
    DeskTexts,
    Faq,
    FaqEntry,
    NameKept,
)
from assistant.services.desks import DeskHours, Desks, OnDuty, on_duty_at
from assistant.services.details import Details, DetailsChange, read_address
from assistant.services.details_lines import DetailsLine, details_line
from assistant.services.duties import Duties, DutyTime
from assistant.services.entering import Entering
from assistant.services.erasure import Erasure, Forgetting
from assistant.services.incidents import Incidents
from assistant.services.invitations import Invitations
from assistant.services.invoices import Invoices, require_settling
from assistant.services.issuing import overdue, payable, total_of
from assistant.services.kinds import Kinds
from assistant.services.link_replacing import LinkReplacing, LinksReplaced
from assistant.services.linking import Linking
from assistant.services.linking_others import LinkingOthers
from assistant.services.local_day import local_day
from assistant.services.lost_ticket_files import FileLost
from assistant.services.meeting_plans import Plan as MeetingPlan
from assistant.services.meetings import Entry, Meetings, PersonalEntry
from assistant.services.member_list import MemberList, Sheet
from assistant.services.members import Members, Profile
from assistant.services.my_data import MyData
from assistant.services.objection_news import DifferenceLine, difference_lines, in_brief
from assistant.services.objection_tests import ObjectionTests, OpinionKept
from assistant.services.objections import Objections, ObjectionSeen
from assistant.services.often import Often, often
from assistant.services.paper_ballots import PaperBallots
from assistant.services.paper_replies import PaperUnclear, TellersNamed
from assistant.services.parting import Parting
from assistant.services.people import People
from assistant.services.plans import Holding, Plans
from assistant.services.post import Post
from assistant.services.preferences import MuteKind, Preferences
from assistant.services.proposal_amending import Changed, ProposalAmending
from assistant.services.proposal_announcing import ProposalAnnouncing
from assistant.services.proposal_authors import ProposalAuthors
from assistant.services.proposal_drafting import BadOptions, OpensTooEarly, ProposalDrafting
from assistant.services.proposal_following import ProposalFollowing
from assistant.services.proposal_kinds import CHOOSE, ProposalKinds, kinds_page
from assistant.services.proposal_list import ProposalList
from assistant.services.proposal_notices import notice_of
from assistant.services.proposal_replies import (
    EarlierOffered,
    ProposalAmendQuestion,
    ProposalAnnounced,
    ProposalsListed,
    ProposalWithdrawn,
    ProposalWithdrawQuestion,
    amend_question,
    draft_timed,
    proposal_announced,
    proposal_changed,
    proposal_shown,
    proposals_listed,
)
from assistant.services.proposals import Proposals
from assistant.services.proposing_replies import (
    DeciderOffered,
    OptionsWanted,
    TextDoubted,
    WhichDecider,
    text_wanted,
    which_kind,
)
from assistant.services.prospects import Prospects
from assistant.services.reach import Reach
from assistant.services.recording_news import main_link
from assistant.services.recordings import Recordings, Take
from assistant.services.result_lines import result_lines
from assistant.services.results import Results
from assistant.services.room_deleting import RoomDeleting
from assistant.services.room_farewell import RoomFarewell
from assistant.services.room_inviting import Invitees, Inviting
from assistant.services.room_making import MadeRoom, Plot, RoomMaking, WhichMember
from assistant.services.room_settings import RoomSetup
from assistant.services.room_sharing import Sharing
from assistant.services.room_wishing import UNFIT, SettingName
from assistant.services.rooms import Rooms, UnknownRoom, alone
from assistant.services.rooms_seen import RoomSeen, RoomSettingShown, RoomsSeen, settings_shown
from assistant.services.round_answers import RoundAnswers
from assistant.services.round_lines import RemarkLine
from assistant.services.round_moving import RoundMoving, round_on
from assistant.services.rounds import Rounds
from assistant.services.single_dates import SingleDates
from assistant.services.tellers import Tellers
from assistant.services.ticket_acknowledging import TicketAcknowledging
from assistant.services.ticket_asking import TicketAsking, Wish
from assistant.services.ticket_awaiting import TicketAwaiting
from assistant.services.ticket_cards import TicketCards
from assistant.services.ticket_complaints import TicketComplaints
from assistant.services.ticket_dossiers import TicketDossier, TicketDossiers
from assistant.services.ticket_ending import TicketEnding
from assistant.services.ticket_figures import TicketFigures
from assistant.services.ticket_files import file_of
from assistant.services.ticket_merging import TicketMerging
from assistant.services.ticket_moving import TicketMoving
from assistant.services.ticket_notes import TicketNotes
from assistant.services.ticket_place import TicketPlace, TriageElsewhere, TriageOutsider
from assistant.services.ticket_queue import TicketLine, TicketQueue
from assistant.services.ticket_rating import TicketRating
from assistant.services.ticket_relaying import Words as TicketWords
from assistant.services.ticket_replies import TicketReplies
from assistant.services.ticket_reply_reading import ReplyReading
from assistant.services.ticket_splitting import TicketSplitting
from assistant.services.ticket_talking import Heard, Line, TicketTalking
from assistant.services.ticket_triage import TicketTriage, tag_of
from assistant.services.ticket_viewing import Seen as SeenTicket
from assistant.services.ticket_viewing import TicketViewing, shortened
from assistant.services.tickets import NoSuchTicket, Tickets, in_circle
from assistant.services.today import Today
from assistant.services.unlinking import Unlinking
from assistant.services.unread_ticket_replies import TicketReplyUnread
from assistant.services.verdict_replies import VerdictOutcome
from assistant.services.verdict_words import verdict_said
from assistant.services.voters import OwnVoter
from assistant.services.votes_owed import Owed, VotesOwed
from assistant.storage.desk_texts import TextKind
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction
