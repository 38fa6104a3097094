using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages along the way: gates, outcomes, the end, what was looked up, an invitation, a break.</summary>
internal static class WayPages
{
    private const int MostOpen = 12;

    public static Page Gate(Scene scene, Section section)
    {
        var gate = section.Gate!;
        return new Page(
            PagePhrases.GateTitle,
            [
                new Block(new Paragraph(gate.Text.Text, QuestionPhrases.Origin(gate.Text.Origin))),
                new Block(PagePhrases.GateMissing, [], Unmet(scene, scene.Route.Unmet(gate))),
                new Block(new Paragraph(PagePhrases.GateReason)),
            ],
            [new Button(PagePhrases.GoOnAnyway, Verbs.GoOn, scene.At(section.Id.Value), "default", "auto"), scene.Button(PagePhrases.Overview, Verbs.Overview), scene.Button(PagePhrases.Stop, Verbs.Stop)],
            scene.ReasonInput(PagePhrases.ReasonLabel));
    }

    public static IReadOnlyList<Row> Unmet(Scene scene, IReadOnlyList<GateCheck> checks) =>
        [.. checks.Select(check => new Row([new Run(check.Missing)], null, new Press(PagePhrases.Arrange, check.Missing, Verbs.GoTo, scene.Mark(check.GoTo))))];

    public static Page Outcome(Scene scene, Outcome outcome) => new(
        outcome.Title,
        [
            new Block(null, QuestionPages.Texts(outcome.Text), []),
            new Block(PagePhrases.OutcomeNext, QuestionPages.Texts(outcome.Next), []),
            .. FollowUpBlocks.Of(scene, outcome),
            outcome.Undecided ? new Block(new Paragraph(PagePhrases.OutcomeIsDoubt)) : new Block(new Paragraph(PagePhrases.OutcomeIsResult), new Paragraph(PagePhrases.OutcomeReason)),
            new Block(null, [], [.. outcome.When.Questions.Distinct().Select(id => ToQuestion(scene, scene.Guide.Find(id)!))]),
        ],
        [
            outcome.Undecided
                ? new Button(PagePhrases.Continue, Verbs.GoOn, scene.At(outcome.Id), "positive")
                : new Button(PagePhrases.GoOnAnyway, Verbs.GoOn, scene.At(outcome.Id), "default", "auto"),
            scene.Button(PagePhrases.Overview, Verbs.Overview),
            scene.Button(PagePhrases.Stop, Verbs.Stop),
        ],
        outcome.Undecided ? null : scene.ReasonInput(PagePhrases.ReasonLabel));

    public static Page End(Scene scene)
    {
        var report = scene.Route.Phase();
        var open = report.Open.ToList();
        Block[] blocks = (open.Count, report.Unmet.Count) switch
        {
            ( > 0, _) => [new Block(new Paragraph(PagePhrases.EndOpenText)), new Block(null, [], [.. open.Take(MostOpen).Select(question => ToQuestion(scene, question))]), .. More(open.Count - MostOpen)],
            (_, > 0) => [new Block(new Paragraph(StatusPhrases.NotArranged)), new Block(PagePhrases.GateMissing, [], Unmet(scene, report.Unmet))],
            _ => [new Block(new Paragraph(PagePhrases.EndDoneText), new Paragraph(PagePhrases.EndDoneNext))],
        };
        var done = open.Count + report.Unmet.Count == 0;
        return new Page(done ? PagePhrases.EndDoneTitle : PagePhrases.EndOpenTitle, [.. EvaluationBlocks.HalfDone(scene), .. blocks, .. StatusPages.SignalCount(scene)],
        [
            scene.Button(PagePhrases.Status, Verbs.Status, "positive"),
            scene.Button(PagePhrases.Overview, Verbs.Overview),
            scene.Button(PagePhrases.Signals, Verbs.Signals),
            .. done ? new[] { scene.Button(RoundPhrases.Propose, Verbs.Round) } : [],
        ]);
    }

    private static Block[] More(int count) => count > 0 ? [new Block(new Paragraph(StatusPhrases.MoreOpen(count)))] : [];

    public static Page Knowledge(Scene scene, KnowledgeEntry entry) => new(
        entry.Title,
        [new Block(new Paragraph(entry.Text, QuestionPhrases.Origin(entry.Origin)))],
        [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive")]);

    public static Page Invitation(Scene scene, InvitationScreen invitation) => new(
        PagePhrases.InvitationTitle,
        [
            new Block(
                new Paragraph([new Run(PagePhrases.InvitationCode), Run.Bold(InvitationCode.Show(invitation.Code))]),
                new Paragraph(PagePhrases.InvitationHow),
                new Paragraph(PagePhrases.InvitationUntil(DutchTime.InFull(invitation.Expires))),
                new Paragraph(PagePhrases.InvitationWho)),
        ],
        [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive")]);

    public static Page Stopped(Scene scene) => new(
        PagePhrases.StoppedTitle,
        [new Block(new Paragraph(PagePhrases.StoppedText))],
        [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"), scene.Button(PagePhrases.Overview, Verbs.Overview)]);

    private static Row ToQuestion(Scene scene, Question question)
    {
        var state = scene.Route.Facts.StateOf(question.Id);
        return new Row([new Run(question.Short)], [new Run(question.Text)],
            new Press(state.IsDone() ? PagePhrases.Change : PagePhrases.Answer, question.Text, Verbs.GoTo, scene.Mark(question.Id)));
    }
}
