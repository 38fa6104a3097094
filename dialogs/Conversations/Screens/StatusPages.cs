using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages about phase, progress, the next step, and everything that was answered.</summary>
internal static class StatusPages
{
    private const int MostMissing = 5;

    public static Page Status(Scene scene)
    {
        var report = scene.Route.Phase();
        List<Block> blocks =
        [
            .. PhaseBlocks.Of(scene, report),
            .. Missing(scene, report),
            NextStepBlock(scene, report),
            .. report.Outcome is { } outcome ? FollowUpBlocks.Of(scene, outcome) : [],
            .. TrackBlocks.Of(scene, report),
            .. AgendaBlocks.Of(scene, report),
            .. EvaluationBlocks.HalfDone(scene),
            .. SignalCount(scene),
        ];
        return new Page(StatusPhrases.Title, blocks, Buttons(scene), Chart: PhaseBlocks.Chart(report));
    }

    /// <summary>How many signals are open; nothing when there are none.</summary>
    public static Block[] SignalCount(Scene scene) =>
        Signals.Open(scene.Guide, scene.Network, scene.Route.Facts).Count is > 0 and var count ? [new Block(new Paragraph(StatusPhrases.SignalCount(count)))] : [];

    public static Page NextStep(Scene scene) => new(
        StatusPhrases.NextTitle, [.. EvaluationBlocks.HalfDone(scene), NextStepBlock(scene, scene.Route.Phase())], Buttons(scene));

    private static IEnumerable<Block> Missing(Scene scene, PhaseReport report)
    {
        if (report.Outcome is { Undecided: true })
            return [new Block(StatusPhrases.Missing, [new Paragraph(StatusPhrases.ChooseOrGoOn)], [])];
        if (report.Outcome is not null)
            return [new Block(StatusPhrases.Missing, [new Paragraph(StatusPhrases.NothingMissing), new Paragraph(StatusPhrases.GoOnAnyway)], [])];
        var missing = report.Phase.Number == scene.Guide.Phases.Count ? StatusPhrases.MissingInTheLast : StatusPhrases.Missing;
        var open = report.Open.ToList();
        if (open.Count == 0 && report.Unmet.Count > 0)
            return [new Block(missing, [], WayPages.Unmet(scene, report.Unmet))];
        if (open.Count == 0)
            return [new Block(missing, [new Paragraph(StatusPhrases.NothingMissingInTheLast)], [])];
        var left = new List<Paragraph>();
        if (open.Count > MostMissing)
            left.Add(new Paragraph(StatusPhrases.MoreOpen(open.Count - MostMissing)));
        left.Add(new Paragraph(StatusPhrases.MinutesLeft(report.MinutesLeft)));
        return [new Block(missing, [], [.. open.Take(MostMissing).Select(question => Row(scene, question))]), new Block(null, left, [])];
    }

    private static Block NextStepBlock(Scene scene, PhaseReport report) => report switch
    {
        // Another result than a network has a next step of its own.
        { Outcome.Next: [var step, ..] } => new Block(StatusPhrases.Next, QuestionPages.Texts([step]), []),
        { Next: { } next } => new Block(StatusPhrases.Next,
            [
                new Paragraph(next.Text),
                new Paragraph(next.Explanation[0].Text, QuestionPhrases.Origin(next.Explanation[0].Origin)),
                new Paragraph(StatusPhrases.Minutes(next.Minutes)),
            ],
            [new Row([new Run(next.Short)], null, new Press(PagePhrases.Answer, next.Text, Verbs.GoTo, scene.Mark(next.Id)))]),
        _ => new Block(StatusPhrases.Next, [new Paragraph(StatusPhrases.NothingOpen)], []),
    };

    /// <summary>Whether a question belongs in a list of them: what is asked on demand only is no gap where it does not apply.</summary>
    public static bool IsListed(Scene scene, Question question) =>
        !question.OnDemand || scene.Route.Facts.StateOf(question.Id) != QuestionState.NotApplicable || scene.Network.Answers.ContainsKey(question.Id);

    /// <summary>A question as a row: what was answered, or how it stands, and a press to go there.</summary>
    public static Row Row(Scene scene, Question question)
    {
        var state = scene.Route.Facts.StateOf(question.Id);
        var stored = scene.Network.Current(question.Id);
        var detail = new List<Run>();
        if (scene.Route.Facts.NeedsAnotherLook(question))
            detail.Add(Run.Bold(StatusPhrases.LookAgain));
        if (state == QuestionState.NotApplicable)
            detail.Add(new Run(QuestionPhrases.State(state) + question.Otherwise));
        else if (state == QuestionState.TakenIn)
            detail.Add(new Run(StatusPhrases.TakenInQuestion(scene.Route.Facts.TakenInUpTo)));
        else if (stored is null or { Content: Outdated or Withdrawn })
            detail.Add(new Run(question.OnDemand ? StatusPhrases.NotNeeded : QuestionPhrases.State(QuestionState.Open)));
        else
            detail.AddRange([new Run(AnswerText.Short(AnswerText.Of(question, stored.Content), 60)), new Run($" · {AnswerText.Short(scene.NameOf(stored.By), 30)}, {QuestionPhrases.With(stored.With)}")]);
        if (stored is not { Content: Given or NotSuitable } && scene.Network.Earlier(question.Id) is { } earlier)
            detail.AddRange([new Run(RoundPhrases.WasToo(earlier.Round)), new Run(AnswerText.Short(AnswerText.Of(question, earlier.Content), 60))]);
        var label = state switch
        {
            QuestionState.NotApplicable => PagePhrases.Look,
            QuestionState.Answered or QuestionState.Unsuitable => PagePhrases.Change,
            _ => PagePhrases.Answer,
        };
        return new Row([Run.Bold(question.Short)], detail, new Press(label, question.Text, Verbs.GoTo, scene.Mark(question.Id)));
    }

    private static IReadOnlyList<Button> Buttons(Scene scene) =>
    [
        scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"),
        scene.Button(PagePhrases.Overview, Verbs.Overview),
        scene.Button(PagePhrases.Signals, Verbs.Signals),
    ];
}
