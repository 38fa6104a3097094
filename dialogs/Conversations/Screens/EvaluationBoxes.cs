using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Draws the messages about evaluations.</summary>
internal static class EvaluationBoxes
{
    private const int MostRepeated = 300;

    /// <summary>Draws a message; null when it is about something else, or about what is gone.</summary>
    public static NoticeBox? Draw(Notice notice, Scene scene) => notice switch
    {
        EvaluationStored stored => Stored(scene, stored),
        EvaluationProblem problem when scene.Guide.Find(problem.Form)?.Questions.FirstOrDefault(question => question.Id == problem.Question) is { } question =>
            new NoticeBox("warning", NoticePhrases.Of(problem.Problem, problem.Detail, question)),
        EvaluationResumed resumed when scene.Guide.Find(resumed.Form) is { } form && scene.Network.Evaluations.TryGetValue(new EvaluationKey(resumed.Form, resumed.Number), out var evaluation) =>
            new NoticeBox("emphasis", EvaluationPhrases.Resumed(form.Title, DutchTime.InFull(DutchTime.Day(evaluation.Begun)))),
        EvaluationHalfDone half when scene.Guide.Find(half.Form) is { } form => new NoticeBox("emphasis", EvaluationPhrases.HalfDone(form.Title, form.Names[0])),
        EvaluationCompleted completed when scene.Guide.Find(completed.Form) is { } form => new NoticeBox("good", EvaluationPhrases.Completed(form.Title)),
        _ => null,
    };

    private static NoticeBox? Stored(Scene scene, EvaluationStored stored)
    {
        if (scene.Guide.Find(stored.Form)?.Questions.FirstOrDefault(question => question.Id == stored.Stop.Question) is not { } question
            || scene.Network.Evaluations.GetValueOrDefault(new EvaluationKey(stored.Form, stored.Number))?.At(stored.Stop) is not { } answer)
            return null;
        return answer.Content switch
        {
            Given => new NoticeBox("good", [new Paragraph([new Run(EvaluationPhrases.Stored(question.Short)), Run.Bold(AnswerText.Short(EvaluationTexts.Said(question, answer.Content), MostRepeated))])]),
            Postponed => new NoticeBox("good", EvaluationPhrases.PutOff(question.Short)),
            NotKnown => new NoticeBox("good", EvaluationPhrases.NotKnown(question.Short)),
            _ => null,
        };
    }
}
