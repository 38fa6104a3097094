using System.Globalization;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Goals and answers of an evaluation in words. What a user typed is in it, so it belongs in text runs only.</summary>
internal static class EvaluationTexts
{
    /// <summary>What was said; a step of a scale with how many there are, and what it is called.</summary>
    public static string Said(Question question, AnswerContent content) => content is Given { Value: NumberValue { Number: var number } } ? Number(question, number) : AnswerText.Of(question, content);

    /// <summary>A number that was said.</summary>
    public static string Number(Question question, int number) => question.Kind != QuestionKind.Scale ? AnswerText.Of(question, new NumberValue(number))
        : EvaluationPhrases.Score(number, question.Max!.Value) + (question.Labels.GetValueOrDefault(number.ToString(CultureInfo.InvariantCulture)) is { } label ? $" – {label}" : "");

    /// <summary>A goal as its coordinators call it; as its option is called when the network has it no more.</summary>
    public static string Goal(Scene scene, EvaluationWay way, OptionId goal) => way.Find(goal)?.Words
        ?? way.Form.Goals.Select(scene.Guide.Find).OfType<Question>().SelectMany(question => question.Options).FirstOrDefault(option => option.Id == goal)?.Text
        ?? ComparisonPhrases.GoneGoal;

    /// <summary>Which goal something is about, in quotes.</summary>
    public static Paragraph About(EvaluationWay way, EvaluationGoal goal, int most = 300) => new(
        [new Run(EvaluationPhrases.Goal(way.Goals.ToList().IndexOf(goal) + 1, way.Goals.Count)), Run.Bold($"‘{AnswerText.Short(goal.Words, most)}’")]);
}
