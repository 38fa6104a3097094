using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What goes on beside the phases, a line each.</summary>
internal static class TrackBlocks
{
    /// <summary>The tracks of the content; nothing when it has none, or when there will be no network.</summary>
    public static IEnumerable<Block> Of(Scene scene, PhaseReport report) =>
        scene.Guide.Tracks.Count == 0 || report.Outcome is { Undecided: false }
            ? []
            : [new Block(StatusPhrases.Tracks, [], [.. Tracks.Of(scene.Guide, scene.Network, scene.Route.Facts).Select(track => Row(scene, track))])];

    private static Row Row(Scene scene, TrackReport report) => new(
        [Run.Bold(report.Track.Title), new Run(": " + StatusPhrases.State(report.State))],
        [new Run(Detail(report))],
        Press(scene, report));

    private static string Detail(TrackReport report) => report.State switch
    {
        TrackState.Attention => StatusPhrases.TrackSignal(report.Signals[0].Title, report.Signals.Count - 1),
        TrackState.Running => StatusPhrases.Progress(report.Done, report.Total),
        TrackState.Fine => StatusPhrases.TrackFine,
        _ => StatusPhrases.TrackOpen,
    };

    private static Press Press(Scene scene, TrackReport report) => report switch
    {
        { Next: { } next } => new Press(PagePhrases.Answer, next.Text, Verbs.GoTo, scene.Mark(next.Id)),
        { State: TrackState.Attention } => new Press(PagePhrases.Look, PagePhrases.SignalsTitle, Verbs.Signals, scene.Data()),
        _ => new Press(PagePhrases.Change, scene.Guide.Find(report.Track.Questions[0])!.Text, Verbs.GoTo, scene.Mark(report.Track.Questions[0])),
    };
}
