using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What other pages tell of evaluations.</summary>
internal static class EvaluationBlocks
{
    /// <summary>The evaluations that are half done, each with a press to go on; nothing when there are none.</summary>
    public static Block[] HalfDone(Scene scene)
    {
        var open = scene.Guide.Evaluations.Where(form => scene.Network.OpenEvaluation(form.Id) is not null).ToList();
        return open.Count == 0 ? [] : [new Block(EvaluationPhrases.HalfDoneHeading, [], [.. open.Select(form =>
        {
            var way = EvaluationWay.Of(scene.Guide, scene.Network, form);
            var done = way.Stops.Count - way.Left(scene.Network.OpenEvaluation(form.Id)!).Count;
            return new Row([Run.Bold(form.Title)], [new Run(EvaluationPhrases.Continue(done, way.Stops.Count))], new Press(EvaluationPhrases.GoOn, form.Title, Verbs.Evaluate, scene.Data(("form", form.Id.Value))));
        })])];
    }
}
