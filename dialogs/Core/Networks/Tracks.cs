using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Networks;

/// <summary>How something that goes on beside the phases stands.</summary>
public enum TrackState
{
    /// <summary>None of its questions is answered.</summary>
    Open,

    /// <summary>Some of its questions are answered.</summary>
    Running,

    /// <summary>Something in the answers or in what was counted asks for attention.</summary>
    Attention,

    /// <summary>All of its questions that are asked are answered.</summary>
    Fine,
}

/// <summary>How a track stands, and what says so.</summary>
/// <param name="Track">The track.</param>
/// <param name="State">How it stands.</param>
/// <param name="Done">Its questions that are answered, or do not suit the network.</param>
/// <param name="Total">Its questions that apply and are asked.</param>
/// <param name="Signals">What asks for attention; empty when nothing does.</param>
/// <param name="Next">The first of its questions to be answered; null when all are.</param>
public sealed record TrackReport(Track Track, TrackState State, int Done, int Total, IReadOnlyList<Rule> Signals, Question? Next);

/// <summary>What goes on beside the phases, always: recruitment, trust, evaluation.</summary>
public static class Tracks
{
    /// <summary>How each track of the content stands.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="network">The network, for what was accepted.</param>
    /// <param name="facts">What the answers say.</param>
    public static IReadOnlyList<TrackReport> Of(GuideContent guide, Network network, NetworkFacts facts)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var open = Rules.Signals.Open(guide, network, facts);
        return [.. guide.Tracks.Select(track => Of(guide, track, open, facts))];
    }

    private static TrackReport Of(GuideContent guide, Track track, IReadOnlyList<Rule> open, NetworkFacts facts)
    {
        var applicable = track.Questions.Where(id => facts.StateOf(id) != QuestionState.NotApplicable).ToList();
        var asked = applicable.Where(id => facts.StateOf(id) != QuestionState.TakenIn).ToList();
        var done = asked.Count(facts.IsDone);
        // A rule speaks of what was begun, or of what was counted; what nobody came to yet is no cause for concern.
        var signals = open.Where(rule => track.Sections.Contains(rule.Section) && (facts.HasStarted(rule.Section) || rule.When.Counters.Any())).ToList();
        // What a running network was not asked is the last to go to, but can be answered all the same.
        var next = asked.Concat(applicable).Where(id => !facts.IsDone(id) || facts.StateOf(id) == QuestionState.TakenIn).Select(guide.Find).FirstOrDefault();
        var state = signals.Count > 0 ? TrackState.Attention
            : done == 0 ? TrackState.Open
            : done < asked.Count ? TrackState.Running
            : TrackState.Fine;
        return new TrackReport(track, state, done, asked.Count, signals, next);
    }
}
