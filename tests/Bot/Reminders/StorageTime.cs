namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>Has storage say with each answer that it is another time.</summary>
internal sealed class StorageTime(Func<DateTimeOffset> now) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        response.Headers.Date = now();
        return response;
    }
}
