using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What can be answered with another result than a network, so that contacts stay in view.</summary>
internal static class FollowUpBlocks
{
    /// <summary>The questions of an outcome with what is stored; nothing when it has none.</summary>
    public static IEnumerable<Block> Of(Scene scene, Outcome outcome) =>
        outcome.FollowUp.Count == 0 ? [] : [new Block(PagePhrases.FollowUp, [], [.. outcome.FollowUp.Select(id => Row(scene, scene.Guide.Find(id)!))])];

    private static Row Row(Scene scene, Question question)
    {
        var stored = scene.Network.Current(question.Id)?.Content;
        return new Row(
            [Run.Bold(question.Short)],
            [.. Said(scene, question, stored), .. Due(scene, stored)],
            new Press(stored is Given ? PagePhrases.Change : PagePhrases.Answer, question.Text, Verbs.GoTo, scene.Mark(question.Id)));
    }

    private static IReadOnlyList<Run> Said(Scene scene, Question question, AnswerContent? stored) => (stored, scene.Network.Earlier(question.Id)) switch
    {
        ({ } said, _) => [new Run(AnswerText.Short(AnswerText.Of(question, said), 300))],
        (null, { } earlier) => RoundPages.Was(scene, question, earlier),
        _ => [new Run(question.Text)],
    };

    // The day to look again has come.
    private static Run[] Due(Scene scene, AnswerContent? stored) =>
        stored is Given { Value: DateValue { Date: var date } } && date <= DutchTime.Day(scene.Now) ? [Run.Bold(PagePhrases.LookAgainNow)] : [];
}
