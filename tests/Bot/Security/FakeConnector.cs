using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Sleutelnet.Bot.Tests.Security;

internal sealed record ConnectorCall(string Method, string Target, string Authorization, string Body);

/// <summary>A connector on this machine that writes down what it is sent.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private WebApplication _app = null!;

    public string ServiceUrl => LocalServer.AddressOf(_app) + "/teams/";

    public IReadOnlyCollection<ConnectorCall> Calls => _calls;

    public int AnswerWith { get; set; } = StatusCodes.Status201Created;

    public string Answer { get; set; } = """{"id":"sent-1"}""";

    public string? Location { get; set; }

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        connector._app = await LocalServer.StartAsync(app => app.Run(connector.TakeAsync));
        return connector;
    }

    public void Clear() => _calls.Clear();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        _calls.Enqueue(new ConnectorCall(context.Request.Method, target, context.Request.Headers.Authorization.ToString(), body));
        if (Location is not null)
        {
            context.Response.Headers.Location = Location;
        }

        context.Response.StatusCode = AnswerWith;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Answer);
    }
}
