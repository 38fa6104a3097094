using System.Net.Http.Headers;
using Azure.Core;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts a token on each call, and asks for the next one a while before it expires.</summary>
internal sealed class BearerCredentials(TokenCredential credential, string scope) : ServiceClientCredentials, IDisposable
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);

    private readonly TokenRequestContext _context = new([scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope + "/.default"]);
    private readonly SemaphoreSlim _asking = new(1, 1);
    private volatile Held _held;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var held = _held is { IsGood: true } good ? good : await RenewAsync(cancellationToken);
        request.Headers.Authorization = held.Header;
    }

    public void Dispose() => _asking.Dispose();

    private async Task<Held> RenewAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (_held is not { IsGood: true })
            {
                var token = await credential.GetTokenAsync(_context, cancellationToken);
                _held = new Held(new AuthenticationHeaderValue("Bearer", token.Token), token.ExpiresOn - RenewBefore);
            }

            return _held;
        }
        finally
        {
            _asking.Release();
        }
    }

    private sealed record Held(AuthenticationHeaderValue Header, DateTimeOffset GoodUntil)
    {
        public bool IsGood => DateTimeOffset.UtcNow < GoodUntil;
    }
}
