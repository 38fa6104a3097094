using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The connector's REST calls at one service address with one set of credentials. Holds nothing of a turn, so all turns share it.</summary>
internal sealed class ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient http) : IConnectorClient
{
    public Uri BaseUri { get; set; } = baseUri;

    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, Address(conversationId), activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, Address(conversationId, activityId), activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, Address(conversationId, activityId), activity, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Delete, Address(conversationId, activityId), null, cancellationToken);

    // Shared, so whoever is done with a turn must not end it for the others.
    public void Dispose()
    {
    }

    private Uri Address(string conversationId, string activityId = null)
    {
        var address = new StringBuilder(BaseUri.AbsoluteUri);
        if (address[^1] != '/')
        {
            address.Append('/');
        }

        address.Append("v3/conversations/").Append(Segment(conversationId)).Append("/activities");
        if (activityId is not null)
        {
            address.Append('/').Append(Segment(activityId));
        }

        return new Uri(address.ToString());
    }

    // An id of only dots would be read as a step up in the path, however it is escaped.
    private static string Segment(string id) =>
        string.IsNullOrEmpty(id) || id is "." or ".."
            ? throw new ArgumentException("This is no id of a conversation or an activity.", nameof(id))
            : Uri.EscapeDataString(id);

    private async Task<ResourceResponse> CallAsync(HttpMethod method, Uri address, Activity activity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (activity is not null)
        {
            request.Content = SharedJson.WriteContent(activity);
        }

        await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted or HttpStatusCode.NoContent))
        {
            throw await FailureOf(response, cancellationToken);
        }

        return Read<ResourceResponse>(await response.Content.ReadAsStreamAsync(cancellationToken));
    }

    private static async Task<ErrorResponseException> FailureOf(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Response = new HttpResponseMessageWrapper(response, text),
            Body = Read<ErrorResponse>(stream),
        };
    }

    // What a channel answers is not always JSON; the status says enough then.
    private static T Read<T>(Stream stream)
        where T : class
    {
        try
        {
            return SharedJson.Read<T>(stream);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
