namespace Sleutelnet.Bench;

/// <summary>Something of what was asked did not get done, so the speed of the rest says nothing. The message is for the terminal.</summary>
internal sealed class BrokenOffException(string message) : Exception(message);
