namespace Sleutelnet.Bot.Development;

/// <summary>A development tool is missing or does not start. The message is Dutch, complete, and meant for the terminal.</summary>
public sealed class DevelopmentToolsException : Exception
{
    public DevelopmentToolsException(string message) : base(message) { }

    public DevelopmentToolsException(string message, Exception innerException) : base(message, innerException) { }

    public DevelopmentToolsException() : this(DevelopmentPhrases.Unknown) { }
}
