using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The last part of an evaluation: what is still open, and the end.</summary>
internal static class LastPartPages
{
    // More rows than this are no list any more; the rest comes when these are filled in.
    private const int MostLeft = 10;

    public static Page Draw(EvaluationScene at) => new(
        at.Way.Left(at.Evaluation).Count > 0 ? EvaluationPhrases.EndTitle : EvaluationPhrases.DoneTitle,
        [
            new Block(EvaluationPhrases.Last(at.Form.Title), [new Paragraph(at.Way.Left(at.Evaluation) is { Count: > 0 } left ? EvaluationPhrases.Progress(at.Way.Stops.Count - left.Count, at.Way.Stops.Count) : EvaluationPhrases.NothingLeft)], []),
            .. Left(at),
            new Block(new Paragraph(EvaluationPhrases.EndHow)),
        ],
        [
            new Button(EvaluationPhrases.Finish, Verbs.FinishEvaluation, at.At(), "positive"),
            new Button(PagePhrases.Back, Verbs.Back, at.At()),
            at.Scene.Button(PagePhrases.Stop, Verbs.Stop),
        ]);

    private static Block[] Left(EvaluationScene at) => at.Way.Left(at.Evaluation) is { Count: > 0 } left
        ? [new Block(EvaluationPhrases.Left, [], [.. left.Take(MostLeft).Select(stop => Row(at, stop))])]
        : [];

    private static Row Row(EvaluationScene at, EvaluationStop stop)
    {
        var question = at.Way.Find(stop.Question)!;
        var data = at.At();
        data["asked"] = stop.Question.Value;
        if (stop.Goal is { } goal)
            data["goal"] = goal.Value;
        return new Row(
            [new Run(question.Short)],
            at.Way.Find(stop.Goal) is { } about ? [new Run($"‘{AnswerText.Short(about.Words, 60)}’")] : null,
            new Press(PagePhrases.Answer, question.Text, Verbs.EvaluationStop, data));
    }
}
