using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The last part of an evaluation: what was agreed before, what will be done, what is still open, and the end.</summary>
internal static class LastPartPages
{
    // Together these leave room on a card; the rest comes when these are dealt with.
    private const int MostActions = 6;
    private const int MostLeft = 4;
    private const int MostOfTitle = 60;

    public static Page Draw(EvaluationScene at)
    {
        var asks = at.Form.AsksActions;
        var left = at.Way.Left(at.Evaluation);
        return new Page(
            asks ? ActionPhrases.Heading : left.Count > 0 ? EvaluationPhrases.EndTitle : EvaluationPhrases.DoneTitle,
            [
                new Block(EvaluationPhrases.Last(at.Form.Title), [new Paragraph(left.Count > 0 ? EvaluationPhrases.Progress(at.Way.Stops.Count - left.Count, at.Way.Stops.Count) : EvaluationPhrases.NothingLeft)], []),
                .. asks ? Actions(at) : [],
                .. left.Count > 0 ? [new Block(EvaluationPhrases.Left, [], [.. left.Take(MostLeft).Select(stop => Row(at, stop))])] : Array.Empty<Block>(),
                .. left.Count > MostLeft ? [new Block(new Paragraph(EvaluationPhrases.MoreLeft(left.Count - MostLeft)))] : Array.Empty<Block>(),
                new Block(new Paragraph(asks ? ActionPhrases.Now : EvaluationPhrases.EndHow)),
            ],
            [
                .. asks ? [new Button(ActionPhrases.Add, Verbs.Step, at.At(), "default", "auto")] : Array.Empty<Button>(),
                new Button(EvaluationPhrases.Finish, Verbs.FinishEvaluation, at.At(), "positive"),
                new Button(PagePhrases.Back, Verbs.Back, at.At()),
                at.Scene.Button(PagePhrases.Stop, Verbs.Stop),
            ],
            asks ? new PageInput("value", ActionPhrases.WhatTitle, false, Limits.NameLength * 2, QuestionCards.Prefilled(at.Scene.Refused?.Value)) : null);
    }

    // What was agreed before comes first: it may be done by now, or be enough.
    private static IEnumerable<Block> Actions(EvaluationScene at)
    {
        var before = Core.Moments.Actions.Before(at.Scene.Network, at.Evaluation.Number);
        var agreed = Core.Moments.Actions.AgreedIn(at.Scene.Network, at.Evaluation.Number);
        if (before.Count > 0)
            yield return new Block(ActionPhrases.Before, [new Paragraph(ActionPhrases.BeforeHow)], [.. before.Take(MostActions).Select((action, index) => ActionBlocks.DoneRow(at.Scene, action, index + 1, MostOfTitle))]);
        if (agreed.Count > 0)
            yield return new Block(ActionPhrases.Agreed, [], [.. agreed.Take(MostActions).Select(action => ActionBlocks.Row(at.Scene, action, MostOfTitle))]);
        if (Math.Max(0, before.Count - MostActions) + Math.Max(0, agreed.Count - MostActions) is > 0 and var more)
            yield return new Block(new Paragraph(ActionPhrases.MoreHere(more)));
    }

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
