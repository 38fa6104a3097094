using System.Globalization;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The cards of an evaluation: what it is, its questions, and its last part.</summary>
internal static class EvaluationPages
{
    /// <summary>What is told before it begins.</summary>
    public static Page Opening(Scene scene, EvaluationForm form)
    {
        var way = EvaluationWay.Of(scene.Guide, scene.Network, form);
        var last = scene.Network.CompletedEvaluations(form.Id) is [var newest, ..] ? newest : null;
        List<Block> blocks =
        [
            new Block(null, QuestionPages.Texts(form.Intro), []),
            .. way.Goals.Count > 0 ? [new Block(EvaluationPhrases.Goals(way.Goals.Count), [.. way.Goals.Select(goal => new Paragraph([new Run("– "), Run.Bold(AnswerText.Short(goal.Words, 300))]))], [])] : Array.Empty<Block>(),
            .. way.LacksGoals ? [WithoutGoals(scene, form)] : Array.Empty<Block>(),
            new Block(null, [new Paragraph(EvaluationPhrases.Size(way.Stops.Count, way.Minutes)), new Paragraph(EvaluationPhrases.Saved)], []),
        ];
        if (last is not null)
            blocks.Add(new Block(new Paragraph(EvaluationPhrases.Previous(DutchTime.Date(DutchTime.Day(last.Completed!.Value))))));
        var at = scene.At(Dialogs.Places.About(new OpeningEvaluation(form.Id)));
        return new Page(form.Title, blocks,
        [
            new Button(EvaluationPhrases.Begin, Verbs.BeginEvaluation, at, "positive"),
            new Button(EvaluationPhrases.NotNow, Verbs.Back, at.DeepClone().AsObject()),
            .. last is not null ? [new Button(ComparisonPhrases.Title, Verbs.Compare, scene.Data(("form", form.Id.Value)))] : Array.Empty<Button>(),
        ]);
    }

    /// <summary>The question the person is at, or the last part.</summary>
    public static Page Draw(EvaluationScene at) => at is { Question: { } question, Place.Stop: { } stop } ? Ask(at, question, stop) : LastPartPages.Draw(at);

    /// <summary>Why a question is asked, with an example where there is one.</summary>
    public static Page Help(Scene scene, Question question, bool example) => new(
        example ? QuestionPhrases.ExampleTitle : question.Text,
        [
            example
                ? new Block(question.Text, question.Example is { } shown ? QuestionPages.Texts([shown]) : [new Paragraph(QuestionPhrases.NoExample)], [])
                : new Block(null, QuestionPages.Texts([.. question.Explanation, .. question.Tips]), []),
        ],
        [
            scene.Button(EvaluationPhrases.ToTheQuestion, Verbs.Continue, "positive"),
            .. question.Example is null ? [] : new[] { example ? scene.Button(QuestionPhrases.Explanation, Verbs.Explain) : scene.Button(QuestionPhrases.Example, Verbs.Example) },
        ]);

    private static Block WithoutGoals(Scene scene, EvaluationForm form) => new(null,
        [new Paragraph(EvaluationPhrases.NoGoals), new Paragraph(EvaluationPhrases.NoGoalsHow)],
        [.. form.Goals.Take(1).Select(scene.Guide.Find).OfType<Question>().Select(question => new Row([new Run(question.Short)], null, new Press(PagePhrases.Answer, question.Text, Verbs.GoTo, scene.Mark(question.Id))))]);

    private static Page Ask(EvaluationScene at, Question question, EvaluationStop stop)
    {
        var given = at.Evaluation.At(stop)?.Content as Given;
        var types = question.Kind is QuestionKind.Text or QuestionKind.Number;
        var several = question.Kind == QuestionKind.Choices;
        return new Page(
            question.Text,
            [
                new Block(EvaluationPhrases.Place(at.Form.Title, at.Way.NumberOf(stop), at.Way.Stops.Count), [.. Lines(at, question, stop)], []),
                .. types || several ? Array.Empty<Block>() : [new Block(null, [], [.. Options(at, question)])],
            ],
            Buttons(at, types || several),
            types ? new PageInput("value", question.Kind == QuestionKind.Number ? QuestionPhrases.NumberLabel(question) : QuestionPhrases.TextLabel(question.Kind), question.Kind == QuestionKind.Text,
                question.Kind == QuestionKind.Number ? 10 : Evaluation.TextLength, Filled(at, given)) : null,
            Choices: several ? new PageChoices("value", QuestionPhrases.ChooseSeveral, [.. question.Options.Select((option, index) => new PageChoice(option.Id.Value, $"{index + 1}. {option.Text}"))]) : null);
    }

    private static IEnumerable<Paragraph> Lines(EvaluationScene at, Question question, EvaluationStop stop)
    {
        if (at.Way.Find(stop.Goal) is { } goal)
            yield return EvaluationTexts.About(at.Way, goal);
        if (question.Hint is { } hint)
            yield return new Paragraph(hint);
        if (at.Before(stop) is { } before)
            yield return new Paragraph([new Run(EvaluationPhrases.LastTime(DutchTime.Date(DutchTime.Day(before.Time.Completed!.Value)))), Run.Bold(AnswerText.Short(EvaluationTexts.Said(question, before.Content), 600))]);
        if (at.Evaluation.At(stop) is { Content: not Withdrawn } stored)
        {
            yield return new Paragraph(
            [
                new Run(QuestionPhrases.NowStored),
                Run.Bold(AnswerText.Short(EvaluationTexts.Said(question, stored.Content), 600)),
                new Run(QuestionPhrases.GivenBy(DutchTime.InFull(DutchTime.Day(stored.At))) + at.Scene.NameOf(stored.By) + ")"),
            ]);
        }
    }

    private static IEnumerable<Row> Options(EvaluationScene at, Question question) => question.Kind == QuestionKind.Scale
        ? Enumerable.Range(question.Min!.Value, question.Max!.Value - question.Min.Value + 1).Select(step => step.ToString(CultureInfo.InvariantCulture))
            .Select(step => Option(at, step, question.Labels.TryGetValue(step, out var label) ? $"{step}: {label}" : step, null))
        : question.Choices.Select((option, index) => Option(at, option.Id.Value, question.Kind == QuestionKind.YesNo ? option.Text : $"{index + 1}. {option.Text}", option.Detail));

    private static Row Option(EvaluationScene at, string value, string title, string? detail)
    {
        var data = at.At();
        data["value"] = value;
        return new Row([new Run(title)], detail is null ? null : [new Run(detail)], new Press("›", title, Verbs.Step, data));
    }

    private static List<Button> Buttons(EvaluationScene at, bool saves)
    {
        List<Button> buttons = saves ? [new Button(QuestionPhrases.Save, Verbs.Step, at.At(), "positive", "auto")] : [];
        buttons.AddRange(
        [
            new Button(PagePhrases.Skip, Verbs.Skip, at.At()),
            new Button(EvaluationPhrases.DontKnow, Verbs.Unknown, at.At()),
            new Button(EvaluationPhrases.Later, Verbs.Later, at.At()),
            at.Scene.Button(QuestionPhrases.Explanation, Verbs.Explain),
            .. at.Way.Before(at.Place.Stop) is not null ? [new Button(PagePhrases.Back, Verbs.Back, at.At())] : Array.Empty<Button>(),
        ]);
        if (buttons.Count < Page.MostButtons)
            buttons.Add(at.Scene.Button(PagePhrases.Stop, Verbs.Stop));
        return buttons;
    }

    private static string? Filled(EvaluationScene at, Given? given) => QuestionCards.Prefilled(at.Scene.Refused?.Value ?? given?.Value switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    });
}
