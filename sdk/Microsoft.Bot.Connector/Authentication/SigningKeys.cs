using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that the channel publishes, kept for a day. A key id that is not among them makes the set be read again, but at most once in
/// <see cref="PauseBetweenRefreshes"/>: whoever invents key ids must not make us call the metadata's address as often as he likes.
/// </summary>
internal sealed partial class SigningKeys(string metadataUrl, HttpClient http, ILogger logger) : IDisposable
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan PauseBetweenRefreshes = TimeSpan.FromSeconds(30);

    private readonly ILogger _logger = logger ?? NullLogger.Instance;
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Snapshot _snapshot = new([], null);
    private long? _lastTry;

    /// <summary>The key with this id, or null when the channel does not publish it or its keys cannot be had.</summary>
    public async Task<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
        {
            return null;
        }

        var snapshot = _snapshot;
        if (snapshot.IsFresh && snapshot.Keys.TryGetValue(keyId, out var key))
        {
            return key;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            // Someone else may have read the keys while this call waited.
            if (!(_snapshot.IsFresh && _snapshot.Keys.ContainsKey(keyId)) && MayTryNow())
            {
                await ReadAgainAsync(cancellationToken);
            }

            return _snapshot.Keys.GetValueOrDefault(keyId);
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    // The very first reading does not count, so that keys that change right after the start are found at once.
    private bool MayTryNow() => _lastTry is not { } last || TimeSpan.FromMilliseconds(Environment.TickCount64 - last) >= PauseBetweenRefreshes;

    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_snapshot.ReadAt is not null)
            {
                _lastTry = Environment.TickCount64;
            }

            var metadata = await GetAsync(metadataUrl, cancellationToken);
            using var document = JsonDocument.Parse(metadata);
            var keys = await GetAsync(document.RootElement.GetProperty("jwks_uri").GetString(), cancellationToken);
            _snapshot = new Snapshot(SigningKey.ReadAll(keys), Environment.TickCount64);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            _lastTry = Environment.TickCount64;
            KeysNotRead(_logger, exception);
        }
    }

    private async Task<string> GetAsync(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)))
        {
            throw new InvalidOperationException($"Signing keys are read over https only, not from '{address}'.");
        }

        return await http.GetStringAsync(uri, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel's signing keys could not be read.")]
    private static partial void KeysNotRead(ILogger logger, Exception exception);

    private sealed record Snapshot(Dictionary<string, SigningKey> Keys, long? ReadAt)
    {
        public bool IsFresh => ReadAt is { } at && TimeSpan.FromMilliseconds(Environment.TickCount64 - at) < KeepFor;
    }
}
