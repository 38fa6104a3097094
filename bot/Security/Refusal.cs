namespace Sleutelnet.Bot.Security;

/// <summary>The status that a refused request gets, and the reason for the log; whoever asked is not told it.</summary>
internal sealed record Refusal(int Status, string Reason);
