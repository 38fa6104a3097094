using System.Net;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

/// <summary>Takes the place of the network: keeps what was asked and gives the answers it was made with, the last one again and again.</summary>
public sealed class RecordingHandler(params HttpStatusCode[] answers) : HttpMessageHandler
{
    public List<(HttpRequestMessage Message, byte[] Body)> Requests { get; } = [];

    public string Body { get; init; } = string.Empty;

    public TableClientOptions Options => new()
    {
        Transport = new HttpClientTransport(this),
        Retry = { Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero },
    };

    public string Header(int request, string name) => string.Join(',', Requests[request].Message.Headers.GetValues(name));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = answers[Math.Min(Requests.Count, answers.Length - 1)];
        Requests.Add((request, request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken)));
        return new HttpResponseMessage(answer) { RequestMessage = request, Content = new StringContent(Body) };
    }
}
