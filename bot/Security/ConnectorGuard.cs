namespace Sleutelnet.Bot.Security;

/// <summary>Stands before every call out of the adapter; what may not be called is refused before a byte of it leaves.</summary>
internal sealed class ConnectorGuard(ConnectorHosts hosts, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Require(request);
        return base.SendAsync(request, cancellationToken);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Require(request);
        return base.Send(request, cancellationToken);
    }

    private void Require(HttpRequestMessage request)
    {
        if (!hosts.Allows(request))
            throw new HttpRequestException($"A call to '{request.RequestUri?.Host}' was refused: it is not on the list of connector hosts.");
    }
}
