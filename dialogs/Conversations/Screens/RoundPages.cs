using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What is said about another round, and about what stood in an earlier one.</summary>
internal static class RoundPages
{
    public static Page Opening(Scene scene, int round)
    {
        var at = scene.At(scene.Me.Position.Place is OpeningRound place ? Dialogs.Places.About(place) : "");
        return new Page(
            RoundPhrases.Title(round),
            [new Block(null, [.. RoundPhrases.WhatHappens(round).Select(line => new Paragraph(line))], []), new Block(new Paragraph(RoundPhrases.How))],
            [new Button(RoundPhrases.Begin(round), Verbs.BeginRound, at, "positive"), new Button(RoundPhrases.Leave, Verbs.Back, at.DeepClone().AsObject())]);
    }

    /// <summary>What stood at a question in an earlier round, with who said so and when.</summary>
    /// <param name="scene">What is stored.</param>
    /// <param name="question">The question.</param>
    /// <param name="earlier">What stood there.</param>
    public static IReadOnlyList<Run> Was(Scene scene, Question question, EarlierAnswer earlier) =>
    [
        new Run(RoundPhrases.Was(earlier.Round)),
        Run.Bold(AnswerText.Short(AnswerText.Of(question, earlier.Content), 300)),
        new Run(QuestionPhrases.GivenBy(DutchTime.InFull(DutchTime.Day(earlier.At))) + scene.NameOf(earlier.By) + ")"),
    ];
}
