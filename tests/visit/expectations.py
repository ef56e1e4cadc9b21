"""What each event does in each situation: next state, reason, effects in their order.

What is not listed must change nothing at all and ask for nothing.
"""

EXPECTED: dict[str, str] = {
    "out_of_service": """
        ReaderLost            out_of_service health_noted
        ReaderReady           out_of_service health_noted
        BackendLost           out_of_service health_noted
        BackendReady          waiting        service_back
        CardInserted          out_of_service card_inserted
        CardInserted:same     out_of_service card_inserted
        CardRemoved           out_of_service card_removed
        SessionOpened         out_of_service stale                CloseSession
        SessionOpened:again   out_of_service stale                CloseSession
        SessionOpened:former  out_of_service stale                CloseSession
    """,
    "waiting": """
        ReaderLost            out_of_service reader_lost
        ReaderReady           waiting        health_noted
        BackendLost           out_of_service service_lost
        BackendReady          waiting        health_noted
        CardInserted          reading        card_inserted
        CardInserted:same     reading        card_inserted
        SessionOpened         waiting        stale                CloseSession
        SessionOpened:again   waiting        stale                CloseSession
        SessionOpened:former  waiting        stale                CloseSession
        ItemChosen            browsing       item_chosen
    """,
    "browsing": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           browsing       health_noted
        BackendLost           browsing       health_noted
        BackendReady          browsing       health_noted
        CardInserted          reading        card_inserted        Wipe
        CardInserted:same     reading        card_inserted        Wipe
        SessionOpened         browsing       stale                CloseSession
        SessionOpened:again   browsing       stale                CloseSession
        SessionOpened:former  browsing       stale                CloseSession
        ItemChosen            browsing       item_chosen
        ItemLeft              waiting        browsing_over        Wipe
        EndRequested          waiting        browsing_over        Wipe
        Touched               browsing       touched
        StayRequested         browsing       stayed
    """,
    "reading": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           reading        health_noted
        BackendLost           reading        health_noted
        BackendReady          reading        health_noted
        CardInserted          reading        card_replaced        Wipe
        CardRead              asking_pin     card_read
        CardRead:locked       trouble        pin_blocked
        CardRead:expired      trouble        card_expired
        CardFailed            trouble        card_failed
        CardRemoved           waiting        card_removed         Wipe
        SessionOpened         reading        stale                CloseSession
        SessionOpened:again   reading        stale                CloseSession
        SessionOpened:former  reading        stale                CloseSession
        EndRequested          ending         ended_by_person      Wipe AnnounceTakeCard
    """,
    "asking_pin": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           asking_pin     health_noted
        BackendLost           asking_pin     health_noted
        BackendReady          asking_pin     health_noted
        CardInserted          reading        card_replaced        Wipe
        CardRemoved           ending         card_removed         Wipe
        PinSubmitted          asking_pin     pin_submitted        VerifyPin
        PinCancelled          ending         pin_cancelled        Wipe AnnounceTakeCard
        SessionOpened         asking_pin     stale                CloseSession
        SessionOpened:again   asking_pin     stale                CloseSession
        SessionOpened:former  asking_pin     stale                CloseSession
        EndRequested          ending         ended_by_person      Wipe AnnounceTakeCard
        Touched               asking_pin     touched
        StayRequested         asking_pin     stayed
    """,
    "asking_pin, PIN pending": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           asking_pin     health_noted
        BackendLost           asking_pin     health_noted
        BackendReady          asking_pin     health_noted
        CardInserted          reading        card_replaced        Wipe
        CardRemoved           ending         card_removed         Wipe
        PinSubmitted          asking_pin     pin_pending
        PinCancelled          ending         pin_cancelled        Wipe AnnounceTakeCard
        PinAccepted           opening        pin_accepted         OpenSession
        PinRejected           asking_pin     pin_rejected
        PinRejected:none-left trouble        pin_blocked
        PinBlocked            trouble        pin_blocked
        PinFailed             trouble        pin_failed
        SessionOpened         asking_pin     stale                CloseSession
        SessionOpened:again   asking_pin     stale                CloseSession
        SessionOpened:former  asking_pin     stale                CloseSession
        EndRequested          ending         ended_by_person      Wipe AnnounceTakeCard
        Touched               asking_pin     touched
        StayRequested         asking_pin     stayed
    """,
    "asking_pin, last try": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           asking_pin     health_noted
        BackendLost           asking_pin     health_noted
        BackendReady          asking_pin     health_noted
        CardInserted          reading        card_replaced        Wipe
        CardRemoved           ending         card_removed         Wipe
        PinSubmitted          asking_pin     last_try_unconfirmed
        PinCancelled          ending         pin_cancelled        Wipe AnnounceTakeCard
        LastTryConfirmed      asking_pin     last_try_confirmed
        SessionOpened         asking_pin     stale                CloseSession
        SessionOpened:again   asking_pin     stale                CloseSession
        SessionOpened:former  asking_pin     stale                CloseSession
        EndRequested          ending         ended_by_person      Wipe AnnounceTakeCard
        Touched               asking_pin     touched
        StayRequested         asking_pin     stayed
    """,
    "opening": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           opening        health_noted
        BackendLost           opening        health_noted
        BackendReady          opening        health_noted
        CardInserted          reading        card_replaced        Wipe
        CardRemoved           ending         card_removed         Wipe
        SessionOpened         home           session_opened
        SessionOpened:again   home           session_opened
        SessionOpened:former  opening        stale                CloseSession
        SessionRefused        trouble        session_refused
        EndRequested          ending         ended_by_person      Wipe AnnounceTakeCard
    """,
    "home": """
        ReaderLost            out_of_service reader_lost          CloseSession Wipe
        ReaderReady           home           health_noted
        BackendLost           home           service_lost
        BackendReady          home           service_back
        CardInserted          reading        card_replaced        CloseSession Wipe
        CardRemoved           ending         card_removed         CloseSession Wipe
        SessionOpened         home           stale                CloseSession
        SessionOpened:former  home           stale                CloseSession
        SessionExpired        trouble        session_expired      CloseSession
        ItemChosen            in_item        item_chosen
        EndRequested          ending         ended_by_person      CloseSession Wipe AnnounceTakeCard
        Touched               home           touched
        StayRequested         home           stayed
    """,
    "home, backend lost": """
        ReaderLost            out_of_service reader_lost          CloseSession Wipe
        ReaderReady           home           health_noted
        BackendLost           home           service_lost
        BackendReady          home           service_back
        CardInserted          out_of_service card_replaced        CloseSession Wipe
        CardRemoved           ending         card_removed         CloseSession Wipe
        SessionOpened         home           stale                CloseSession
        SessionOpened:former  home           stale                CloseSession
        SessionExpired        trouble        session_expired      CloseSession
        ItemChosen            in_item        item_chosen
        EndRequested          ending         ended_by_person      CloseSession Wipe AnnounceTakeCard
        Touched               home           touched
        StayRequested         home           stayed
    """,
    "in_item": """
        ReaderLost            out_of_service reader_lost          CloseSession Wipe
        ReaderReady           in_item        health_noted
        BackendLost           in_item        service_lost
        BackendReady          in_item        service_back
        CardInserted          reading        card_replaced        CloseSession Wipe
        CardRemoved           ending         card_removed         CloseSession Wipe
        SessionOpened         in_item        stale                CloseSession
        SessionOpened:former  in_item        stale                CloseSession
        SessionExpired        trouble        session_expired      CloseSession
        ItemChosen            in_item        item_chosen
        ItemLeft              home           item_left
        EndRequested          ending         ended_by_person      CloseSession Wipe AnnounceTakeCard
        Touched               in_item        touched
        StayRequested         in_item        stayed
    """,
    "trouble": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           trouble        health_noted
        BackendLost           trouble        health_noted
        BackendReady          trouble        health_noted
        CardInserted          reading        card_replaced        Wipe
        CardRemoved           ending         card_removed         Wipe
        SessionOpened         trouble        stale                CloseSession
        SessionOpened:again   trouble        stale                CloseSession
        SessionOpened:former  trouble        stale                CloseSession
        EndRequested          ending         ended_by_person      Wipe AnnounceTakeCard
        Touched               trouble        touched
    """,
    "ending, card in": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           ending         health_noted
        BackendLost           ending         health_noted
        BackendReady          ending         health_noted
        CardInserted          reading        card_replaced        Wipe
        CardRemoved           waiting        card_removed         Wipe
        SessionOpened         ending         stale                CloseSession
        SessionOpened:again   ending         stale                CloseSession
        SessionOpened:former  ending         stale                CloseSession
    """,
    "ending, card gone": """
        ReaderLost            out_of_service reader_lost          Wipe
        ReaderReady           ending         health_noted
        BackendLost           ending         health_noted
        BackendReady          ending         health_noted
        CardInserted          reading        card_inserted        Wipe
        SessionOpened         ending         stale                CloseSession
        SessionOpened:again   ending         stale                CloseSession
        SessionOpened:former  ending         stale                CloseSession
    """,
    "home, warned": """
        ReaderLost            out_of_service reader_lost          Unwarn CloseSession Wipe
        ReaderReady           home           health_noted
        BackendLost           home           service_lost
        BackendReady          home           service_back
        CardInserted          reading        card_replaced        Unwarn CloseSession Wipe
        CardRemoved           ending         card_removed         Unwarn CloseSession Wipe
        SessionOpened         home           stale                CloseSession
        SessionOpened:former  home           stale                CloseSession
        SessionExpired        trouble        session_expired      Unwarn CloseSession
        ItemChosen            in_item        item_chosen          Unwarn
        EndRequested          ending         ended_by_person      Unwarn CloseSession Wipe AnnounceTakeCard
        Touched               home           touched              Unwarn
        StayRequested         home           stayed               Unwarn
    """,
}
