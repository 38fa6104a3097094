using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Draws answers to questions that are not what they were.</summary>
internal static class OldAnswers
{
    // More than this beside a question is not read; the overview lists them all.
    private const int MostBeside = 3;

    private const int MostShown = 300;

    /// <summary>The earlier answers that belong with a question which came in the place of theirs.</summary>
    public static IReadOnlyList<Paragraph> Beside(Scene scene, Question question) =>
        [.. scene.Network.Old.Where(old => old.Instead.Contains(question.Id)).TakeLast(MostBeside).Select(old => Draw(scene, old))];

    /// <summary>An earlier answer, with what its question was called and who gave it.</summary>
    public static Paragraph Draw(Scene scene, OldAnswer old) => new(
    [
        new Run((old.Was?.Short ?? QuestionPhrases.NoSuchQuestion) + " · " + QuestionPhrases.Earlier),
        Run.Bold(AnswerText.Short(AnswerText.Of(old.Was, old.Answer.Content), MostShown)),
        new Run(old.IsGone ? QuestionPhrases.EarlierGone : QuestionPhrases.EarlierChanged),
        new Run($" · {AnswerText.Short(scene.NameOf(old.Answer.By), 30)}, {QuestionPhrases.With(old.Answer.With)}"),
    ]);
}
