using System.Text.Json.Serialization;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Networks;

/// <summary>Where a person stands in the conversation about a network.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "place")]
[JsonDerivedType(typeof(AtQuestion), "question")]
[JsonDerivedType(typeof(AskingReason), "reason")]
[JsonDerivedType(typeof(AtConflict), "conflict")]
[JsonDerivedType(typeof(AtGate), "gate")]
[JsonDerivedType(typeof(AtOutcome), "outcome")]
[JsonDerivedType(typeof(AcceptingSignal), "signal")]
[JsonDerivedType(typeof(AtRegister), "register")]
[JsonDerivedType(typeof(OpeningRound), "round")]
[JsonDerivedType(typeof(AtAction), "action")]
[JsonDerivedType(typeof(PlanningMoment), "planning")]
[JsonDerivedType(typeof(PuttingOffMoment), "puttingOff")]
[JsonDerivedType(typeof(AtReminder), "reminder")]
[JsonDerivedType(typeof(OpeningEvaluation), "openingEvaluation")]
[JsonDerivedType(typeof(AtEvaluation), "evaluation")]
[JsonDerivedType(typeof(AtEnd), "end")]
public abstract record Place;

/// <summary>A question is asked.</summary>
/// <param name="Question">The question.</param>
/// <param name="Seen">The version of the answer the person has seen; 0 when there was none.</param>
public sealed record AtQuestion(QuestionId Question, int Seen) : Place;

/// <summary>The bot asks why a question does not suit the network.</summary>
/// <param name="Question">The question.</param>
/// <param name="Seen">The version of the answer the person has seen; 0 when there was none.</param>
public sealed record AskingReason(QuestionId Question, int Seen) : Place;

/// <summary>Someone else answered the same question meanwhile; the person chooses between the two answers.</summary>
/// <param name="Question">The question.</param>
/// <param name="Mine">The answer that was not stored.</param>
/// <param name="With">With whom that answer was given.</param>
/// <param name="Seen">The version of the other's answer that is shown.</param>
public sealed record AtConflict(QuestionId Question, AnswerContent Mine, Together With, int Seen) : Place;

/// <summary>The guide wants something done before this section.</summary>
/// <param name="Section">The section.</param>
/// <param name="AskingWhy">Whether the person wants to go on and is asked for the reason.</param>
public sealed record AtGate(SectionId Section, bool AskingWhy = false) : Place;

/// <summary>The answers lead to another result than a network.</summary>
/// <param name="Outcome">The outcome's id.</param>
/// <param name="AskingWhy">Whether the person wants to go on and is asked for the reason.</param>
public sealed record AtOutcome(string Outcome, bool AskingWhy = false) : Place;

/// <summary>The bot asks why a signal is right for this network.</summary>
/// <param name="Rule">The rule.</param>
public sealed record AcceptingSignal(RuleId Rule) : Place;

/// <summary>A register is being filled in; what was filled in stands here only until it is counted.</summary>
/// <param name="Register">The register.</param>
/// <param name="Given">What was said to each step so far; null where a step was passed over.</param>
public sealed record AtRegister(RegisterId Register, IReadOnlyList<AnswerValue?> Given) : Place;

/// <summary>The bot asks whether another round is to begin.</summary>
/// <param name="Round">The round that would begin.</param>
public sealed record OpeningRound(int Round) : Place;

/// <summary>The bot asks what will be done, or who does it; when is asked where moments are planned.</summary>
/// <param name="From">The evaluation it is agreed in, by its number; null when in none.</param>
/// <param name="What">What will be done, looked over; null while that is asked.</param>
public sealed record AtAction(int? From, string? What) : Place;

/// <summary>The bot asks what a moment is about, or when it is.</summary>
/// <param name="About">What it is about; null while that is asked.</param>
/// <param name="Moment">The moment that is planned anew, or the one of the guide; null for a new one.</param>
/// <param name="When">The dates that were named before it was clear what it is about; null when none were.</param>
/// <param name="Candidates">The dates that may be meant; null when nothing is to be chosen.</param>
public sealed record PlanningMoment(MomentSubject? About, MomentId? Moment, Schedule? When, IReadOnlyList<Schedule>? Candidates) : Place;

/// <summary>The bot asks until when a moment is put off.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Planned">The planned date it is about.</param>
public sealed record PuttingOffMoment(MomentId Moment, DateOnly Planned) : Place;

/// <summary>A reminder came in unasked; what is said next may be about it.</summary>
/// <param name="Moments">What it reminded of.</param>
public sealed record AtReminder(IReadOnlyList<MomentId> Moments) : Place;

/// <summary>The bot tells what an evaluation is, and asks whether it is to begin.</summary>
/// <param name="Form">The form.</param>
public sealed record OpeningEvaluation(EvaluationFormId Form) : Place;

/// <summary>An evaluation is being filled in; what is said is kept with the evaluation, not here.</summary>
/// <param name="Form">The form.</param>
/// <param name="Number">Which evaluation of that form.</param>
/// <param name="Question">What is asked; null at the last part.</param>
/// <param name="Goal">The goal it is asked about; null when it is about the network.</param>
/// <param name="Seen">The version of the answer the person has seen; 0 when there was none.</param>
public sealed record AtEvaluation(EvaluationFormId Form, int Number, QuestionId? Question, OptionId? Goal, int Seen) : Place
{
    /// <summary>The evaluation.</summary>
    [JsonIgnore]
    public EvaluationKey Key => new(Form, Number);

    /// <summary>Where in it; null at the last part.</summary>
    [JsonIgnore]
    public EvaluationStop? Stop => Question is { } question ? new EvaluationStop(question, Goal) : null;

    /// <summary>The place at a stop of an evaluation as it stands now.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="stop">The stop; null for the last part.</param>
    public static AtEvaluation Of(Evaluation evaluation, EvaluationStop? stop)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new AtEvaluation(evaluation.Form, evaluation.Number, stop?.Question, stop?.Goal, stop is { } at ? evaluation.At(at)?.Version ?? 0 : 0);
    }
}

/// <summary>Nothing is open any more in the phases that the content holds.</summary>
public sealed record AtEnd : Place;

/// <summary>A person's place in a network, with what is needed to recognise a delivery that came before.</summary>
/// <param name="Stack">Where the person stands, last; what the person returns to afterwards before it. Never empty.</param>
/// <param name="Here">Whether this is the network the person works on; a person works on one at a time.</param>
/// <param name="With">With whom the last answer was given; the next one starts from it.</param>
/// <param name="At">The last turn, in UTC.</param>
/// <param name="Recent">The last operations, newest first, at most <see cref="Remembered"/>.</param>
/// <param name="Reply">What the newest operation answered, in the conversation's own notation; opaque here.</param>
public sealed record Position(
    IReadOnlyList<Place> Stack, bool Here, Together With, DateTimeOffset At, IReadOnlyList<string> Recent, string? Reply)
{
    /// <summary>How many operations are remembered: more than a channel has under way for one person.</summary>
    public const int Remembered = 8;

    /// <summary>Where the person stands.</summary>
    [JsonIgnore]
    public Place Place => Stack[^1];

    /// <summary>The same position after one more operation.</summary>
    /// <param name="operation">The channel's id of the delivery.</param>
    /// <param name="reply">What was answered.</param>
    /// <param name="at">When, in UTC.</param>
    public Position After(string operation, string reply, DateTimeOffset at) =>
        this with { Recent = [operation, .. Recent.Take(Remembered - 1)], Reply = reply, At = at };

    /// <summary>The position of someone who comes to this network from elsewhere. What was handled there is known here too, so that a
    /// late second delivery of it is not taken for something new.</summary>
    /// <param name="person">The person who comes.</param>
    /// <param name="operation">The operation that brings her, which is not done yet.</param>
    public Position Arriving(PersonRecord person, string operation)
    {
        ArgumentNullException.ThrowIfNull(person);
        return this with { Here = true, Recent = [.. person.Recent.Where(handled => handled != operation).Concat(Recent).Distinct().Take(Remembered)] };
    }
}
