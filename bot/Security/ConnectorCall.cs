namespace Sleutelnet.Bot.Security;

/// <summary>
/// A call whose caller decides himself what follows when it fails: within it nothing is called twice. It tells what the adapter's
/// exceptions do not: whether anything left, and how long the connector wants to be left alone.
/// </summary>
internal sealed class ConnectorCall : IDisposable
{
    private static readonly AsyncLocal<ConnectorCall?> Under = new();

    private ConnectorCall()
    {
    }

    /// <summary>The call that this is part of; null when there is none.</summary>
    public static ConnectorCall? Current => Under.Value;

    /// <summary>Whether the message may have left this machine.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>How long the connector asks to wait; null when it does not.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>Begins a call; it ends with being disposed.</summary>
    public static ConnectorCall Begin() => Under.Value = new ConnectorCall();

    public void Leaves() => HasLeft = true;

    /// <summary>What is known for certain not to have left.</summary>
    public void NeverLeft(HttpRequestException exception)
    {
        if (exception.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
            HasLeft = false;
    }

    public void Answered(TimeSpan? retryAfter) => RetryAfter = retryAfter;

    public void Dispose() => Under.Value = null;
}
