using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>What stood at a question before: in an earlier round, or before the question changed.</summary>
/// <param name="Content">What was said: an answer, or that the question does not suit the network.</param>
/// <param name="By">The employee who entered it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Round">The round it was given in.</param>
/// <param name="ContentVersion">The content's version at the time; 0 when it was not kept.</param>
public sealed record EarlierAnswer(AnswerContent Content, PersonId By, DateTimeOffset At, int Round, int ContentVersion)
{
    /// <summary>Whether the question is not what it was, so that this is an old answer and none of an earlier round.</summary>
    public bool IsOld { get; init; }
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
        return Before(network.Answers.GetValueOrDefault(question), network.Head.Round) is { IsOld: false } earlier ? earlier : null;
    }

    /// <summary>What is kept beside an answer of this round.</summary>
    /// <param name="stored">What is stored at the question.</param>
    /// <param name="round">The round now.</param>
    /// <param name="says">Whether the answer says something; what fits the question no longer is history then.</param>
    /// <param name="contentVersion">The version of the content that all of it was taken over to, but for what does not fit.</param>
    internal static EarlierAnswer? Beside(Answer? stored, int round, bool says, int contentVersion) => (stored, Before(stored, round)) switch
    {
        ({ Content: Outdated { Was: Given or NotSuitable } outdated }, _) when !says =>
            new EarlierAnswer(outdated.Was, stored!.By, stored.At, stored.Round, stored.ContentVersion) { IsOld = true },
        (_, { IsOld: true }) when says => null,
        var (_, before) => before is { IsOld: false } ? before with { ContentVersion = contentVersion } : before,
    };

    /// <summary>What an answer of this round has before it. “Later” and “don't know” say nothing that could be shown again.</summary>
    /// <param name="stored">What is stored at the question.</param>
    /// <param name="round">The round now.</param>
    private static EarlierAnswer? Before(Answer? stored, int round) =>
        stored is { Content: Given or NotSuitable } && stored.Round < round
            ? new EarlierAnswer(stored.Content, stored.By, stored.At, stored.Round, stored.ContentVersion)
            : stored?.Earlier;
}
