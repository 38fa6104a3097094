using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>What a network's answers say of each question and section, worked out once per state.</summary>
public sealed class NetworkFacts : IAnswerFacts
{
    private readonly GuideContent guide;
    private readonly IReadOnlyDictionary<QuestionId, Answer> answers;
    private readonly Dictionary<QuestionId, QuestionState> states = [];

    /// <summary>Looks at a network as it stands now; a later change needs new facts.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="network">The network.</param>
    public NetworkFacts(GuideContent guide, Network network)
    {
        this.guide = guide;
        answers = network.Answers;
    }

    /// <inheritdoc/>
    public QuestionState StateOf(QuestionId question)
    {
        if (states.TryGetValue(question, out var known))
            return known;
        var applies = guide.Find(question)?.AppliesWhen?.Holds(this) ?? true;
        return states[question] = !applies
            ? QuestionState.NotApplicable
            : answers.GetValueOrDefault(question)?.Content.State ?? QuestionState.Open;
    }

    /// <inheritdoc/>
    public IReadOnlyList<OptionId> OptionsOf(QuestionId question) =>
        ValueOf(question) is OptionsValue value ? value.Options : [];

    /// <inheritdoc/>
    public int? NumberOf(QuestionId question) => (ValueOf(question) as NumberValue)?.Number;

    /// <inheritdoc/>
    public bool HasStarted(SectionId section) =>
        guide.Find(section)!.Questions.Any(question => StateOf(question.Id) is not (QuestionState.Open or QuestionState.NotApplicable));

    /// <inheritdoc/>
    public bool IsDone(SectionId section) => guide.Find(section)!.Questions.All(question => IsDone(question.Id));

    /// <summary>Whether nothing is left to do about a question.</summary>
    public bool IsDone(QuestionId question) => StateOf(question).IsDone();

    /// <summary>Whether an answer should be looked at again: one it depends on was changed after it.</summary>
    public bool NeedsAnotherLook(Question question) =>
        answers.TryGetValue(question.Id, out var answer)
        && answer.Content is Given
        && question.AppliesWhen is { } condition
        && condition.Questions.Any(id => answers.TryGetValue(id, out var ground) && ground.Version > 1 && ground.At > answer.At);

    private AnswerValue? ValueOf(QuestionId question) =>
        StateOf(question) == QuestionState.Answered && answers[question].Content is Given given ? given.Value : null;
}

/// <summary>What the states of a question mean for progress.</summary>
public static class QuestionStates
{
    /// <summary>Whether nothing is left to do: answered, not suitable or not applicable.</summary>
    public static bool IsDone(this QuestionState state) =>
        state is QuestionState.Answered or QuestionState.Unsuitable or QuestionState.NotApplicable;
}
