using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Take back the person's own last change.</summary>
/// <param name="AsOf">The version a button was drawn at: when she changed anything since, it was pressed before. Null for what is typed.</param>
internal sealed record TakeBack(int? AsOf) : Command;

/// <summary>The question the person is at (“deze vraag”).</summary>
internal sealed record GoToHere : GoTo;

/// <summary>Show what was changed, newest first.</summary>
/// <param name="About">A question or section; null for everything.</param>
/// <param name="From">Where to begin; null at the newest.</param>
internal sealed record ShowHistory(GoTo? About, LogPlace? From = null) : Looking;

/// <summary>Show what was chosen and why, newest first.</summary>
/// <param name="About">A question or section; null for everything.</param>
/// <param name="From">How many newer ones to pass over.</param>
internal sealed record ShowDecisions(GoTo? About, int From = 0) : Looking;

/// <summary>Say again what was said before, as it stands in the log.</summary>
internal sealed record Restore(CardMark Mark, LogPlace Entry) : Command;

/// <summary>Say again what was said before, by the number that the history gives it.</summary>
internal sealed record RestoreNumbered(QuestionId Question, int Number) : Command;
