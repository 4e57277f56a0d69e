"""What people are called by their trade or their part, and what each tells of who may be meant."""

from __future__ import annotations

from summarise.attribution.lexicon import word_set
from summarise.attribution.names.offices import HIGH_OFFICES, SEATS, SPOKESMEN

# These bring somebody new on the stage more often than they name again who has just spoken.
NEWCOMERS = SPOKESMEN | word_set(
    "official source aide lawyer attorney analyst auditor coroner examiner expert "
    "judge prosecutor investigator officer victim suspect witness resident neighbour neighbor reporter correspondent "
    "interviewer host author critic man woman boy girl person father mother son daughter brother sister husband wife "
    "friend doctor one"
)
# So do these, where nobody has been called so.
WORKERS = word_set(
    "accused architect assistant attendant baker barber barmaid barman bartender bishop builder butcher "
    "caller captor carer caretaker cashier "
    "cleaner clerk colleague conductor curator customer defendant detective driver employee engineer farmer "
    "firefighter fisherman gardener groundsman guard guide gunman headteacher housekeeper imam inspector instructor "
    "janitor landlady landlord lecturer librarian manager matron mechanic midwife neighbour nurse organiser organizer "
    "owner paramedic parent passenger passer-by pastor patient pharmacist pilot plumber policeman policewoman porter "
    "postman priest principal promoter proprietor pupil rabbi receptionist referee ringmaster salesman scientist "
    "seller shopkeeper shopper soldier solicitor stationmaster steward student surgeon tailor taxi-driver teacher "
    "tenant therapist trader umpire usher vendor vet vicar volunteer waiter waitress warden worker"
)
# Reports of sport and the stage call by these whom they need not introduce.
PLAYERS = word_set(
    "actor actress all-rounder batsman batter bowler boxer centre-back comedian defender flanker fly-half "
    "footballer frontman full-back goalkeeper golfer guitarist international jockey left-back midfielder playmaker "
    "quarterback rapper seamer singer skipper songwriter spinner sprinter striker swimmer wicketkeeper winger "
    "catcher forward freshman fullback goaltender guard keeper left-hander linebacker number outfielder pitcher "
    "receiver right-hander rookie shortstop sophomore"
)
# Who holds one of these may have any office besides.
LEGISLATORS = SEATS | word_set("assemblyman assemblywoman congressman congresswoman councillor senator")
# Who is called something else does not hold such an office too.
OFFICES = (HIGH_OFFICES | LEGISLATORS) | word_set("chief commander general head justice leader prince sheriff")
NOBLES = word_set(
    "baron baroness countess duchess duke earl emir emperor empress king lady lord mullah pope prince princess queen "
    "sheikh sultan viscount viscountess"
)
"""Who is called by a rank that no other bears: "the Duke of Kelt"."""
ACCUSED = frozenset(("accused", "defendant"))
