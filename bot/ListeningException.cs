namespace Sleutelnet.Bot;

/// <summary>The bot cannot listen; the message is a Dutch sentence for the terminal.</summary>
internal sealed class ListeningException(string message, Exception inner) : Exception(message, inner);
