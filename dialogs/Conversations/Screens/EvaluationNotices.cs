using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What was just stored in an evaluation.</summary>
internal sealed record EvaluationStored(EvaluationFormId Form, int Number, EvaluationStop Stop) : Notice;

/// <summary>A question of an evaluation got something that is no answer to it.</summary>
internal sealed record EvaluationProblem(EvaluationFormId Form, QuestionId Question, AnswerProblem Problem, string? Detail) : Notice;

/// <summary>An evaluation that was begun is gone on with.</summary>
internal sealed record EvaluationResumed(EvaluationFormId Form, int Number) : Notice;

/// <summary>An evaluation was begun and waits to be gone on with.</summary>
internal sealed record EvaluationHalfDone(EvaluationFormId Form) : Notice;

internal sealed record EvaluationCompleted(EvaluationFormId Form) : Notice;
