namespace Sleutelnet.Bot.Development;

/// <summary>A development tool is missing or does not start. The message is Dutch, complete, and meant for the terminal.</summary>
public sealed class DevelopmentToolsException(string message) : Exception(message);
