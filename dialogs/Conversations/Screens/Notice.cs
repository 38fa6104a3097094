using System.Text.Json.Serialization;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Privacy;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>A short message above a screen: what was stored, what was not understood, what the answers say together.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "notice")]
[JsonDerivedType(typeof(Stored), "stored")]
[JsonDerivedType(typeof(AlreadyStored), "alreadyStored")]
[JsonDerivedType(typeof(AlreadyHandled), "alreadyHandled")]
[JsonDerivedType(typeof(AnswerProblemNotice), "answerProblem")]
[JsonDerivedType(typeof(NewSignal), "signal")]
[JsonDerivedType(typeof(MoreSignals), "moreSignals")]
[JsonDerivedType(typeof(AdviceNotice), "advice")]
[JsonDerivedType(typeof(Plain), "plain")]
[JsonDerivedType(typeof(TakenBack), "takenBack")]
[JsonDerivedType(typeof(NotTakenBack), "notTakenBack")]
[JsonDerivedType(typeof(ChangedSince), "changedSince")]
[JsonDerivedType(typeof(WelcomeBack), "welcomeBack")]
[JsonDerivedType(typeof(NotApplicableNotice), "notApplicable")]
[JsonDerivedType(typeof(CodeWait), "codeWait")]
[JsonDerivedType(typeof(RoundBegun), "round")]
[JsonDerivedType(typeof(CannotYet), "cannotYet")]
[JsonDerivedType(typeof(StepProblem), "stepProblem")]
[JsonDerivedType(typeof(CountedNotice), "counted")]
[JsonDerivedType(typeof(EvaluationStored), "evaluated")]
[JsonDerivedType(typeof(EvaluationProblem), "evaluationProblem")]
[JsonDerivedType(typeof(EvaluationResumed), "evaluationResumed")]
[JsonDerivedType(typeof(EvaluationHalfDone), "evaluationHalfDone")]
[JsonDerivedType(typeof(EvaluationCompleted), "evaluationCompleted")]
[JsonDerivedType(typeof(Blocked), "blocked")]
[JsonDerivedType(typeof(SignalAccepted), "signalAccepted")]
[JsonDerivedType(typeof(PhaseBegun), "phase")]
[JsonDerivedType(typeof(MomentPlanned), "momentPlanned")]
[JsonDerivedType(typeof(MomentsPlanned), "momentsPlanned")]
[JsonDerivedType(typeof(MomentMoved), "momentMoved")]
[JsonDerivedType(typeof(MomentAnswered), "momentAnswered")]
[JsonDerivedType(typeof(MomentsWaiting), "momentsWaiting")]
[JsonDerivedType(typeof(NewOffers), "newOffers")]
[JsonDerivedType(typeof(OfferDeclined), "offerDeclined")]
[JsonDerivedType(typeof(DateIsPast), "dateIsPast")]
[JsonDerivedType(typeof(WhenNotUnderstood), "whenNotUnderstood")]
[JsonDerivedType(typeof(RemindersPaused), "remindersPaused")]
[JsonDerivedType(typeof(PutOffPastNext), "putOffPastNext")]
[JsonDerivedType(typeof(RemindersResumed), "remindersResumed")]
[JsonDerivedType(typeof(RecessKept), "recessKept")]
[JsonDerivedType(typeof(ColleagueUnreachable), "colleagueUnreachable")]
internal abstract record Notice;

/// <summary>What was just stored about a question.</summary>
internal sealed record Stored(QuestionId Question) : Notice;

/// <summary>A second press or an old card: what is stored already.</summary>
internal sealed record AlreadyStored(QuestionId Question) : Notice;

/// <summary>A delivery that was handled some turns ago.</summary>
internal sealed record AlreadyHandled : Notice;

internal sealed record AnswerProblemNotice(QuestionId Question, AnswerProblem Problem, string? Detail) : Notice;

/// <summary>A step of a register got something that is no answer to it.</summary>
internal sealed record StepProblem(RegisterId Register, int Step, AnswerProblem Problem, string? Detail) : Notice;

/// <summary>What a register just counted.</summary>
internal sealed record CountedNotice(RegisterId Register) : Notice;

/// <summary>A rule forbids to store what was said.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Seen">What a text told of someone; empty when that was not it.</param>
/// <param name="Typed">Whether it was typed, and so stands in the chat.</param>
internal sealed record Blocked(RuleId Rule, IReadOnlyList<PersonalFinding> Seen, bool Typed) : Notice;

/// <summary>With the last answer another phase began.</summary>
internal sealed record PhaseBegun(int Phase) : Notice;

internal sealed record NewSignal(RuleId Rule) : Notice;

/// <summary>Signals that are new too and are not told in full here.</summary>
internal sealed record MoreSignals(int Count) : Notice;

/// <summary>Advice of the guide that goes with a chosen option.</summary>
internal sealed record AdviceNotice(QuestionId Question, OptionId Option) : Notice;

/// <summary>What was just taken back.</summary>
/// <param name="Version">The version that made it.</param>
/// <param name="Sequences">Which of that version's changes.</param>
internal sealed record TakenBack(int Version, IReadOnlyList<int> Sequences) : Notice;

/// <summary>Why nothing was taken back.</summary>
/// <param name="Problem">Why.</param>
/// <param name="Version">The version that stays as it is; 0 when there is none.</param>
internal sealed record NotTakenBack(CannotTakeBack Problem, int Version) : Notice;

/// <summary>An answer that was left alone, as it is not the one any more that was to be taken back.</summary>
internal sealed record ChangedSince(QuestionId Question) : Notice;

internal sealed record WelcomeBack(int DaysAway) : Notice;

internal sealed record NotApplicableNotice(QuestionId Question) : Notice;

/// <summary>Another round has begun.</summary>
internal sealed record RoundBegun(int Round) : Notice;

internal sealed record CodeWait(int Minutes) : Notice;

/// <summary>What was asked for cannot be done yet; nothing was changed.</summary>
internal sealed record CannotYet(Unbuilt Wish) : Notice;

/// <summary>A signal was found right for this network.</summary>
internal sealed record SignalAccepted(RuleId Rule) : Notice;

/// <summary>A message without anything to fill in.</summary>
internal sealed record Plain(PlainNotice What) : Notice;
