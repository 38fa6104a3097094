using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Draws the messages above a screen.</summary>
internal static class NoticeBoxes
{
    private const string Good = "good";
    private const string Attention = "warning";
    private const string Neutral = "emphasis";

    // Longer answers are repeated in part only: the whole one stands on the question’s own card.
    private const int MostRepeated = 300;

    private const int MonthsTold = 3;

    /// <summary>Draws a message that needs no network.</summary>
    public static NoticeBox? Draw(Notice notice) => notice switch
    {
        Plain plain => new NoticeBox(StyleOf(plain.What), NoticePhrases.Of(plain.What)),
        AlreadyHandled => new NoticeBox(Neutral, NoticePhrases.AlreadyHandled),
        WelcomeBack back => new NoticeBox(Neutral, NoticePhrases.WelcomeBack(back.DaysAway)),
        MoreSignals more => new NoticeBox(Attention, NoticePhrases.MoreSignals(more.Count)),
        CannotYet cannot => new NoticeBox(Attention, NoticePhrases.Of(cannot.Wish)),
        RoundBegun begun => new NoticeBox(Good, RoundPhrases.Begun(begun.Round)),
        CodeWait wait => new NoticeBox(Attention, NoticePhrases.CodeWait(wait.Minutes)),
        _ => null,
    };

    /// <summary>Draws a message about a network; null when what it is about is gone.</summary>
    public static NoticeBox? Draw(Notice notice, Scene scene) => notice switch
    {
        Stored stored => Answered(scene, stored.Question, NoticePhrases.StoredAt, Good),
        AlreadyStored stored => Answered(scene, stored.Question, NoticePhrases.AlreadyStoredAt, Neutral),
        AnswerProblemNotice problem when scene.Guide.Find(problem.Question) is { } question =>
            new NoticeBox(Attention, NoticePhrases.Of(problem.Problem, problem.Detail, question)),
        NotApplicableNotice none when scene.Guide.Find(none.Question) is { Otherwise: { } otherwise } => new NoticeBox(Neutral, otherwise),
        StepProblem problem when scene.Guide.Find(problem.Register)?.Steps.ElementAtOrDefault(problem.Step) is { } step =>
            new NoticeBox(Attention, NoticePhrases.Of(problem.Problem, problem.Detail, step)),
        CountedNotice counted when scene.Guide.Find(counted.Register) is { } register => Counted(scene, register),
        SignalAccepted accepted when scene.Guide.Find(accepted.Rule) is { } rule => new NoticeBox(Good, NoticePhrases.SignalAccepted(rule.Title)),
        Blocked blocked when scene.Guide.Find(blocked.Rule) is { } rule => Refused(scene, rule, blocked),
        PhaseBegun reached => new NoticeBox(Good, NoticePhrases.PhaseReached(scene.Guide.Phases[reached.Phase - 1])),
        TakenBack taken => MemoryBoxes.Draw(scene, taken),
        NotTakenBack not => new NoticeBox(Attention, MemoryPhrases.Of(not.Problem)),
        ChangedSince changed when scene.Guide.Find(changed.Question) is { } question => MemoryBoxes.Draw(scene, question),
        NewSignal signal when scene.Guide.Find(signal.Rule) is { } rule => Signal(rule, scene.Guide),
        AdviceNotice advice when scene.Guide.Find(advice.Question)?.Choices.FirstOrDefault(option => option.Id == advice.Option) is { } option =>
            new NoticeBox(Neutral, [new Paragraph([Run.Bold(NoticePhrases.ChoiceAdvice)]), .. option.After.Select(element => new Paragraph(element.Text))]),
        _ => AgendaBoxes.Draw(notice, scene) ?? EvaluationBoxes.Draw(notice, scene) ?? Draw(notice),
    };

    private static NoticeBox? Answered(Scene scene, QuestionId id, Func<string, string> opening, string style)
    {
        if (scene.Guide.Find(id) is not { } question || !scene.Network.Answers.TryGetValue(id, out var answer))
            return null;
        return answer.Content switch
        {
            Postponed => new NoticeBox(style, NoticePhrases.Later(question.Short)),
            Withdrawn => new NoticeBox(style, MemoryPhrases.IsTakenBack(question.Short)),
            NotKnown => new NoticeBox(style, NoticePhrases.Unknown(question.Short)),
            NotSuitable no => new NoticeBox(style, [new Paragraph([new Run(NoticePhrases.Unsuitable(question.Short) + AnswerText.Because(AnswerText.Short(no.Reason, MostRepeated), QuestionPhrases.ReasonLead))])]),
            Given { Value: ListValue { Lines: [var line] } } given when line.Contains(", ", StringComparison.Ordinal) || line.Contains(" en ", StringComparison.Ordinal) =>
                new NoticeBox(style, [new Paragraph(Said(question, given, opening)), new Paragraph(NoticePhrases.CountsAsOne)]),
            Given given => new NoticeBox(style, [new Paragraph(Said(question, given, opening))]),
            _ => null,
        };
    }

    private static List<Run> Said(Question question, Given given, Func<string, string> opening)
    {
        List<Run> runs = [new(opening(question.Short)), Run.Bold(AnswerText.Short(AnswerText.Of(question, given.Value), MostRepeated))];
        if (given.Why is { } why)
            runs.Add(new Run(AnswerText.Because(AnswerText.Short(why, MostRepeated), QuestionPhrases.ReasonLead)));
        return runs;
    }

    private static NoticeBox Counted(Scene scene, Register register) => new(Good,
    [
        new Paragraph(NoticePhrases.Counted(register.Title, DutchTime.Month(DutchTime.Day(scene.Now))) + SoFar(scene, register)),
        .. register.After.Select(element => new Paragraph(element.Text)),
    ]);

    // What another register counts too would not be the sum of what was filled in here.
    private static string SoFar(Scene scene, Register register) => scene.Guide.Registers.Any(other => other.AlsoCounts.Contains(register.Main))
        ? ""
        : NoticePhrases.CountedSoFar(scene.Route.Facts.Counted(register.Main, MonthsTold), MonthsTold);

    private static NoticeBox Refused(Scene scene, Core.Rules.Rule rule, Blocked blocked) => new(Attention,
    [
        new Paragraph([Run.Bold(NoticePhrases.NotStored)]),
        .. blocked.Seen.Count > 0 ? [new Paragraph(GuardPhrases.Seen(blocked.Seen))] : Array.Empty<Paragraph>(),
        new Paragraph(rule.Text),
        .. blocked.Seen.Select(finding => new Paragraph($"– {GuardPhrases.Instead(finding)}")),
        .. blocked.Seen.Count > 0 ? [new Paragraph(GuardPhrases.WriteAgain)] : rule.Solutions.Select(solution => new Paragraph($"– {solution.Text}")),
        .. rule.Solutions.Select(solution => scene.Guide.Find(solution.GoTo)!).Where(way => blocked.Seen.Count == 0 && scene.Guide.CanLiftABlock(way.Id) && scene.Route.Facts.StateOf(way.Id) != QuestionState.Answered)
            .SelectMany(way => new[] { new Paragraph(NoticePhrases.WayThere(way.Short)), new Paragraph(NoticePhrases.OrLater) }).Take(2),
        .. blocked is { Typed: true, Seen.Count: > 0 } ? [new Paragraph(GuardPhrases.StillInTheChat)] : Array.Empty<Paragraph>(),
    ]);

    private static NoticeBox Signal(Core.Rules.Rule rule, GuideContent guide) => new(Attention,
    [
        new Paragraph([Run.Bold(NoticePhrases.SignalHeading(rule.Title, QuestionPhrases.Name(guide.Find(rule.Section)!)))]),
        new Paragraph(rule.Text),
        new Paragraph([Run.Bold(NoticePhrases.SignalSolutions)]),
        .. rule.Solutions.Select(solution => new Paragraph($"– {solution.Text}")),
        new Paragraph(NoticePhrases.SignalAccept),
    ]);

    private static string StyleOf(PlainNotice what) => what switch
    {
        PlainNotice.NetworkStarted or PlainNotice.NetworkJoined or PlainNotice.NetworkSwitched or PlainNotice.CompanySet or PlainNotice.GatePassed or PlainNotice.GateGone
            or PlainNotice.OutcomeSetAside or PlainNotice.Undecided or PlainNotice.TheirsKept or PlainNotice.AnswerKept or PlainNotice.NothingPlanned or PlainNotice.RecessRemoved or PlainNotice.QuietSet or PlainNotice.UsualSet or PlainNotice.NotNeeded or PlainNotice.RoundLeft or PlainNotice.EvaluationNotBegun => Good,
        _ => Attention,
    };
}
