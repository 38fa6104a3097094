namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>What goes wrong with one request to storage, under the retries.</summary>
internal enum Trouble
{
    /// <summary>The connection breaks before the request arrives.</summary>
    BreaksBefore,

    /// <summary>The request is carried out; the connection breaks before its answer.</summary>
    BreaksAfter,

    /// <summary>The request never arrives, and nobody says so.</summary>
    HangsBefore,

    /// <summary>The request is carried out, and its answer never comes.</summary>
    HangsAfter,

    /// <summary>Of the answer only a part comes, and then the connection breaks.</summary>
    IsCutShort,

    /// <summary>Of the answer only a part comes, and then nothing more.</summary>
    StopsHalfway,

    /// <summary>Someone else wrote first.</summary>
    IsStale,

    /// <summary>Someone else added it first.</summary>
    Exists,

    /// <summary>The transaction is taken, and one of its operations found that someone else wrote first.</summary>
    IsStaleInside,

    /// <summary>The transaction is taken, and one of its operations found that someone else added it first.</summary>
    ExistsInside,

    /// <summary>The transaction is taken, and one of its operations failed.</summary>
    FailsInside,

    /// <summary>Storage asks to be left alone for a second.</summary>
    WantsASecond,

    /// <summary>Storage asks to be left alone for longer than a turn lasts.</summary>
    WantsAMinute,

    /// <summary>There are too many requests.</summary>
    IsTooMuch,

    /// <summary>Storage is busy.</summary>
    IsBusy,

    /// <summary>Storage has an error of its own.</summary>
    Fails,
}
