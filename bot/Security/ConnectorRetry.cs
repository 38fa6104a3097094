using System.Net;

namespace Sleutelnet.Bot.Security;

/// <summary>
/// Calls the connector again when it is too busy, or the way to it broke. It may then have passed on a message already: read twice is
/// better than never, for what the message answers is stored.
/// </summary>
internal sealed class ConnectorRetry(HttpMessageHandler inner, TimeProvider clock) : DelegatingHandler(inner)
{
    private const int Tries = 3;

    // All pauses and calls together stay within the patience of the client.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(400);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ConnectorCall.Current is { } call)
            return await OnceAsync(call, request, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (attempt == Tries || !IsPassing(response.StatusCode) || PauseAfter(response, attempt) is not { } pause)
                return response;
            response.Dispose();
            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> OnceAsync(ConnectorCall call, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        call.Leaves();
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            call.Answered(AskedBy(response));
            return response;
        }
        catch (HttpRequestException exception)
        {
            call.NeverLeft(exception);
            throw;
        }
    }

    // 412 is what Teams answers when two messages of one conversation cross.
    private static bool IsPassing(HttpStatusCode status) => status
        is HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests
        or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    // Null: the connector asks for more patience than a turn has.
    private TimeSpan? PauseAfter(HttpResponseMessage response, int attempt)
    {
        if (AskedBy(response) is { } wait)
            return wait > Longest ? null : wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        return First * Math.Pow(2, attempt - 1) * (1 + (Random.Shared.NextDouble() / 4));
    }

    private TimeSpan? AskedBy(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - clock.GetUtcNow() : null;
}
