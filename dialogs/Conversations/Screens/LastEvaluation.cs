using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What was said the last time an evaluation was done, in a few lines.</summary>
internal static class LastEvaluation
{
    private const int MostOfGoal = 120;
    private const int MostLines = 10;

    /// <summary>The day, and what was said on each scale; nothing when it was never done.</summary>
    public static IEnumerable<Paragraph> Lines(GuideContent guide, Network network, EvaluationFormId id)
    {
        if (guide.Find(id) is not { } form || network.Evaluations.Values.Where(known => known.Form == id && !known.IsOpen).MaxBy(known => known.Number) is not { } last)
            return [];
        var way = EvaluationWay.Of(guide, network, form);
        return
        [
            new Paragraph(ReminderPhrases.Evaluated(DutchTime.InFull(DutchTime.Day(last.Completed!.Value)))),
            .. last.Answers
                .Where(answer => answer.Content is Given { Value: NumberValue } && way.Find(answer.Question) is not null && (answer.Goal is null || way.Find(answer.Goal) is not null))
                .Take(MostLines)
                .Select(answer => Line(way, answer)),
        ];
    }

    private static Paragraph Line(EvaluationWay way, EvaluationAnswer answer)
    {
        var question = way.Find(answer.Question)!;
        var said = Run.Bold(EvaluationTexts.Said(question, answer.Content));
        return way.Find(answer.Goal) is { } goal
            ? new Paragraph([new Run($"‘{AnswerText.Short(goal.Words, MostOfGoal)}’: "), said])
            : new Paragraph([new Run($"{question.Short}: "), said]);
    }
}
