using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>What stood at a question in an earlier round.</summary>
/// <param name="Content">What was said: an answer, or that the question does not suit the network.</param>
/// <param name="By">The employee who entered it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Round">The round it was given in.</param>
public sealed record EarlierAnswer(AnswerContent Content, PersonId By, DateTimeOffset At, int Round)
{
    /// <summary>Whether it can be an answer of this round too, as the content has the question today.</summary>
    /// <param name="question">The question it was given to.</param>
    public bool Fits(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Content is not Given given || Equals(Conversion.Fitting(question, given.Value), given.Value);
    }
}

/// <summary>
/// Going through the questions once more. In a new round every question is asked again; what was answered before stays and is shown, but
/// counts for nothing until it is given again. What was accepted ends with its round too: a signal, gate or outcome of the new round is
/// judged by the coordinators anew, for the answers it was accepted with no longer count.
/// </summary>
public static class Rounds
{
    /// <summary>What stood at a question in the round before this one in which something was said; null when nothing was.</summary>
    /// <param name="network">The network.</param>
    /// <param name="question">The question.</param>
    public static EarlierAnswer? Earlier(this Network network, QuestionId question)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Before(network.Answers.GetValueOrDefault(question), network.Head.Round);
    }

    /// <summary>What an answer of this round has before it. “Later” and “don't know” say nothing that could be shown again.</summary>
    /// <param name="stored">What is stored at the question.</param>
    /// <param name="round">The round now.</param>
    internal static EarlierAnswer? Before(Answer? stored, int round) =>
        stored is { Content: Given or NotSuitable } && stored.Round < round
            ? new EarlierAnswer(stored.Content, stored.By, stored.At, stored.Round)
            : stored?.Earlier;
}
