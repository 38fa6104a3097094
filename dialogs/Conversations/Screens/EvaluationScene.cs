using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>All that a card of an evaluation is drawn from, seen by someone who stands in it.</summary>
internal sealed record EvaluationScene(Scene Scene, AtEvaluation Place, EvaluationWay Way, Evaluation Evaluation)
{
    public EvaluationForm Form => Way.Form;

    /// <summary>What is asked; null at the last part.</summary>
    public Question? Question => Place.Question is { } id ? Way.Find(id) : null;

    /// <summary>What was said before, in the newest completed evaluation that says something; null when nothing was.</summary>
    public (Evaluation Time, AnswerContent Content)? Before(EvaluationStop stop) => Scene.Network.CompletedEvaluations(Form.Id)
        .Where(evaluation => evaluation.Number != Evaluation.Number)
        .Select(evaluation => (Evaluation: evaluation, evaluation.At(stop)?.Content))
        .Where(time => time.Content is Given)
        .Select(time => ((Evaluation, AnswerContent)?)(time.Evaluation, time.Content!))
        .FirstOrDefault();

    /// <summary>What a button carries that counts here only.</summary>
    public JsonObject At() => Scene.At(Place.About());

    /// <summary>Gathers it; null when the form or the evaluation is gone.</summary>
    public static EvaluationScene? Of(Scene scene, AtEvaluation place) =>
        scene.Guide.Find(place.Form) is { } form && scene.Network.Evaluations.TryGetValue(place.Key, out var evaluation)
            ? new EvaluationScene(scene, place, EvaluationWay.Of(scene.Guide, scene.Network, form), evaluation)
            : null;
}
