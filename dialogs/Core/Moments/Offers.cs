using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments;

/// <summary>A moment of the guide that fits a network and is not in its agenda.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Schedule">The dates we propose; null when they follow from a date that was not answered yet.</param>
public sealed record Offer(MomentKind Kind, Schedule? Schedule)
{
    /// <summary>The question that asks for that date; null when the dates are known.</summary>
    public QuestionId? Ask => Schedule is null ? Kind.Proposal.DateOf : null;
}

/// <summary>Which of the guide's moments a network is offered, as its answers stand.</summary>
public static class Offers
{
    /// <summary>The offers, in the order of the content.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="network">The network, for what is planned or was declined.</param>
    /// <param name="facts">What the answers say.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static IReadOnlyList<Offer> Of(GuideContent guide, Network network, NetworkFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(network);
        return [.. guide.Moments.Where(kind => IsFree(network, kind) && kind.When.Holds(facts)).Select(kind => Of(kind, network, DutchTime.Day(now))).OfType<Offer>()];
    }

    /// <summary>The id of a kind's moment in every network.</summary>
    /// <param name="kind">The kind.</param>
    public static MomentId IdOf(MomentKindId kind) => new(kind.Value);

    /// <summary>The kind as it would be planned in this network; null when the answers say that it is not wanted, or its one date is past.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="network">The network.</param>
    /// <param name="today">The day in the Netherlands.</param>
    public static Offer? Of(MomentKind kind, Network network, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(network);
        var proposal = kind.Proposal;
        if (RhythmIn(proposal, network) is not { } rhythm)
            return null;
        if (proposal.DateOf is { } question)
        {
            if (network.Current(question)?.Content is not Given { Value: DateValue { Date: var date } })
                return new Offer(kind, null);
            var dated = new Schedule(date.AddDays(proposal.DaysFromDate), Schedule.UsualTime, rhythm);
            return dated.On(today.AddDays(1)) is null ? null : new Offer(kind, dated);
        }

        // Today’s time may be past already.
        var first = proposal.InDays is { } days ? today.AddDays(Math.Max(1, days)) : rhythm switch
        {
            EveryDays every => today.AddDays(every.Days),
            EveryMonths every => today.AddMonths(every.Months),
            _ => today.AddDays(1),
        };
        return new Offer(kind, new Schedule(first, Schedule.UsualTime, rhythm));
    }

    private static bool IsFree(Network network, MomentKind kind) => network.Moments.GetValueOrDefault(IdOf(kind.Id)) switch
    {
        null => true,
        { Ended: true } => false,
        var moment => moment is { IsOpen: false, Lapsed: true },
    };

    private static Rhythm? RhythmIn(MomentProposal proposal, Network network) => proposal.RhythmOf is { } question && network.Current(question)?.Content is Given { Value: OptionsValue { Options: [var option, ..] } }
        ? proposal.Rhythms.GetValueOrDefault(option)
        : proposal.Rhythm;
}
