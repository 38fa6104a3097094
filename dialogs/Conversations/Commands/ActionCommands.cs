namespace Sleutelnet.Conversations.Commands;

/// <summary>Agree on something to be done; what is asked for when it is not said.</summary>
internal sealed record NewAction(string What) : Command;

/// <summary>Show what was agreed and is not done yet.</summary>
internal sealed record ShowActions : Looking;
