using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What was just planned, with its date in full.</summary>
internal sealed record MomentPlanned(MomentId Moment) : Notice;

internal sealed record MomentsPlanned(int Count) : Notice;

/// <summary>A moment got other dates, as an answer changed that they follow from.</summary>
internal sealed record MomentMoved(MomentId Moment) : Notice;

/// <summary>What was just said of a moment.</summary>
internal sealed record MomentAnswered(MomentId Moment, MomentAnswer Answer) : Notice;

/// <summary>Moments that came and that nobody answered yet.</summary>
internal sealed record MomentsWaiting(IReadOnlyList<MomentId> Moments) : Notice;

/// <summary>Moments of the guide that fit the network now and did not before.</summary>
internal sealed record NewOffers(IReadOnlyList<MomentKindId> Kinds) : Notice;

internal sealed record OfferDeclined(MomentKindId Kind) : Notice;

internal sealed record DateIsPast(DateOnly Date, TimeOnly Time) : Notice;

internal sealed record WhenNotUnderstood(WhenProblem Problem) : Notice;

internal sealed record RemindersPaused(DateOnly Until) : Notice;

/// <summary>By the day that was chosen, the moment has come back by itself.</summary>
internal sealed record PutOffPastNext(MomentId Moment) : Notice;

/// <summary>The pause is over; these were held by it.</summary>
internal sealed record RemindersResumed(IReadOnlyList<MomentId> Held) : Notice;

internal sealed record RecessKept(Period Recess) : Notice;

/// <summary>Reminders do not reach a colleague.</summary>
internal sealed record ColleagueUnreachable(PersonId Colleague) : Notice;

/// <summary>Says what is the matter with a date.</summary>
internal static class WhenNotice
{
    public static Notice Of(WhenReading reading) => reading switch
    {
        WhenPast past => new DateIsPast(past.Meant.Start, past.Meant.Time),
        WhenUnclear unclear => new WhenNotUnderstood(unclear.Problem),
        _ => new Plain(PlainNotice.WhichDate),
    };
}
