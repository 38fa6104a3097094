using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Sleutelnet.Bot.Security;
using Sleutelnet.Bot.Tests.Security;

namespace Sleutelnet.Bot.Tests.Hostile;

/// <summary>A connector that sends the bot on to somewhere else; both are real servers on this machine.</summary>
public sealed class Redirects
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Nothing_follows_a_redirect(int status)
    {
        var reached = new ConcurrentQueue<string>();
        await using var elsewhere = await LocalServer.StartAsync(app => app.MapFallback((HttpContext context) =>
        {
            reached.Enqueue(context.Request.Headers.Authorization.ToString());
            return Results.Ok();
        }));
        await using var connector = await LocalServer.StartAsync(app => app.MapFallback((HttpContext context) =>
        {
            context.Response.Headers.Location = LocalServer.AddressOf(elsewhere) + "/v3/conversations/a/activities";
            return Results.StatusCode(status);
        }));
        var hosts = ConnectorHosts.Read(new ConfigurationBuilder().Build(), loopbackOnly: true);
        using var http = new ConnectorHttp(hosts, ConnectorHttp.Transport(), TimeProvider.System);
        using var request = new HttpRequestMessage(HttpMethod.Post, LocalServer.AddressOf(connector) + "/v3/conversations/a/activities") { Content = new StringContent("{}") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");

        using var response = await http.CreateClient("any").SendAsync(request);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Empty(reached);
    }
}
