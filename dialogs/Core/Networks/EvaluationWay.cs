using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>A goal of the network, in the words of its coordinators.</summary>
/// <param name="Id">The option that was chosen for it.</param>
/// <param name="Words">What it is called; typed by a coordinator when <paramref name="IsOwn"/>.</param>
/// <param name="IsOwn">Whether the coordinators worded it themselves.</param>
/// <param name="Since">When it was worded so, in UTC.</param>
public sealed record EvaluationGoal(OptionId Id, string Words, bool IsOwn, DateTimeOffset Since);

/// <summary>The way through a form: its questions about each goal the network has now, and then those about the network.</summary>
/// <param name="Form">The form.</param>
/// <param name="Goals">The goals that it asks about; empty when none are known, or when it asks about none.</param>
public sealed record EvaluationWay(EvaluationForm Form, IReadOnlyList<EvaluationGoal> Goals)
{
    /// <summary>All that is asked, in order.</summary>
    public IReadOnlyList<EvaluationStop> Stops =>
    [
        .. Goals.SelectMany(goal => Form.PerGoal.Select(question => new EvaluationStop(question.Id, goal.Id))),
        .. Form.Steps.Select(question => new EvaluationStop(question.Id, null)),
    ];

    /// <summary>Whether the form asks about goals and the network has none.</summary>
    public bool LacksGoals => Form.PerGoal.Count > 0 && Goals.Count == 0;

    /// <summary>Minutes that all of it takes.</summary>
    public int Minutes => (Form.PerGoal.Sum(question => question.Minutes) * Goals.Count) + Form.Steps.Sum(question => question.Minutes);

    /// <summary>The way through a form as the network's answers stand now.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="network">The network.</param>
    /// <param name="form">The form.</param>
    public static EvaluationWay Of(GuideContent guide, Network network, EvaluationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new EvaluationWay(form, form.PerGoal.Count > 0 ? GoalsOf(guide, network, form) : []);
    }

    /// <summary>The question of the form with this id; null when it has none (any more).</summary>
    public Question? Find(QuestionId id) => Form.Questions.FirstOrDefault(question => question.Id == id);

    /// <summary>The goal with this id; null when the network has it no more.</summary>
    public EvaluationGoal? Find(OptionId? id) => Goals.FirstOrDefault(goal => goal.Id == id);

    /// <summary>What comes after a stop; null when that is the last part.</summary>
    public EvaluationStop? After(EvaluationStop stop) => At(NumberOf(stop));

    /// <summary>What comes before a stop, or before the last part; null when nothing does.</summary>
    /// <param name="stop">The stop; null for the last part.</param>
    public EvaluationStop? Before(EvaluationStop? stop) => At((stop is { } at ? NumberOf(at) - 1 : Stops.Count) - 1);

    /// <summary>Where an evaluation goes on: after the last thing that was said in it; null for its last part.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public EvaluationStop? Onward(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return At(Stops.Select((stop, index) => evaluation.At(stop)?.Content is null or Withdrawn ? 0 : index + 1).DefaultIfEmpty().Max());
    }

    /// <summary>What nobody answered yet, in order.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public IReadOnlyList<EvaluationStop> Left(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return [.. Stops.Where(stop => evaluation.At(stop)?.Content is not (Given or NotKnown))];
    }

    /// <summary>The place of a stop, from 1; 0 when it is not on the way.</summary>
    public int NumberOf(EvaluationStop stop)
    {
        for (var index = 0; index < Stops.Count; index++)
        {
            if (Stops[index] == stop)
                return index + 1;
        }

        return 0;
    }

    private EvaluationStop? At(int index) => index >= 0 && index < Stops.Count ? Stops[index] : null;

    private static IReadOnlyList<EvaluationGoal> GoalsOf(GuideContent guide, Network network, EvaluationForm form)
    {
        if (form.Goals.ToArray() is not [var aims, .. var wordings] || guide.Find(aims) is not { } question || Said(network, aims) is not ({ Value: OptionsValue chosen }, var since))
            return [];
        return [.. question.Options.Where(option => chosen.Options.Contains(option.Id)).Select(option => InOwnWords(guide, network, aims, wordings, option.Id) ?? new EvaluationGoal(option.Id, option.Text, false, since))];
    }

    // A text that applies to one option says what that option means here.
    private static EvaluationGoal? InOwnWords(GuideContent guide, Network network, QuestionId aims, IEnumerable<QuestionId> wordings, OptionId option) =>
        (from id in wordings
         where guide.Find(id)?.AppliesWhen is Chosen { Options: [var worded] } condition && condition.Question == aims && worded == option
         let said = Said(network, id)
         where said?.Given.Value is TextValue
         select new EvaluationGoal(option, ((TextValue)said.Value.Given.Value).Text, true, said.Value.At)).FirstOrDefault();

    // In a new round the goals of the one before it are those the network had until now.
    private static (Given Given, DateTimeOffset At)? Said(Network network, QuestionId question) =>
        network.Current(question) is { Content: not (Outdated or Withdrawn) } current ? current.Content is Given given ? (given, current.At) : null
        : network.Earlier(question) is { Content: Given earlier } before ? (earlier, before.At)
        : null;
}
