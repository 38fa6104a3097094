using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Begin an evaluation, or go on with the one that is open.</summary>
internal sealed record OpenEvaluation(EvaluationFormId Form) : Command;

/// <summary>The button that begins the evaluation whose first card is shown.</summary>
internal sealed record BeginEvaluation : Command;

/// <summary>Go to a question of the evaluation that the person is at.</summary>
internal sealed record GoToStop(EvaluationStop Stop) : Command;

/// <summary>Nothing more is to be said in the evaluation that the person is at.</summary>
internal sealed record FinishEvaluation : Command;

/// <summary>Show what came out of an evaluation.</summary>
internal sealed record ShowEvaluation(EvaluationKey Evaluation) : Looking;

/// <summary>Show the last evaluations beside each other; null for the form that was filled in last.</summary>
internal sealed record CompareEvaluations(EvaluationFormId? Form) : Looking;
