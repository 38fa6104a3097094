using System.Buffers;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Requests;

/// <summary>Makes requests to one account's table service and sends them. Shared by all clients made from one service client.</summary>
internal sealed class TablePipeline
{
    private const string Json = "application/json;odata=nometadata";
    private const string JsonWithTypes = "application/json;odata=minimalmetadata";

    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    public TablePipeline(Uri endpoint, string accountName, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        options ??= new TableClientOptions();
        Endpoint = endpoint;
        Root = endpoint.AbsoluteUri.TrimEnd('/');
        AccountName = accountName;
        _version = options.VersionHeader;
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = TableErrorParser.Instance,
        });
    }

    public Uri Endpoint { get; }

    /// <summary>The endpoint without a slash at the end.</summary>
    public string Root { get; }

    public string AccountName { get; }

    public static TablePipeline Create(string connectionString, TableClientOptions options)
    {
        var parsed = ConnectionString.Parse(connectionString);
        return Create(parsed.Endpoint, parsed.Credential, options);
    }

    public static TablePipeline Create(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new TablePipeline(endpoint, credential.AccountName, new SharedKeyPolicy(credential), options);
    }

    /// <exception cref="ArgumentException">The endpoint is not https: a token must not travel in the clear.</exception>
    public static TablePipeline Create(Uri endpoint, TokenCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        if (endpoint.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException("A token credential can only be used with an https endpoint.", nameof(endpoint));
        }

        var authentication = new BearerTokenAuthenticationPolicy(credential, "https://storage.azure.com/.default");
        return new TablePipeline(endpoint, endpoint.Host.Split('.')[0], authentication, options);
    }

    /// <summary>A request to a path below the endpoint.</summary>
    public HttpMessage Request(RequestMethod method, string path, ResponseClassifier accepted)
    {
        var message = _pipeline.CreateMessage(null, accepted);
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri(Root + path));
        request.Headers.Add("x-ms-version", _version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add(HttpHeader.Names.Accept, JsonWithTypes);
        return message;
    }

    /// <summary>A request with an entity as its body.</summary>
    public HttpMessage Request(RequestMethod method, string path, ResponseClassifier accepted, ITableEntity entity)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(body, EntityWriter.Options))
        {
            EntityWriter.Write(writer, entity);
        }

        return Request(method, path, accepted, body.WrittenMemory);
    }

    public HttpMessage Request(RequestMethod method, string path, ResponseClassifier accepted, ReadOnlyMemory<byte> body, string contentType = Json)
    {
        var message = Request(method, path, accepted);
        message.Request.Headers.Add(HttpHeader.Names.ContentType, contentType);
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.Request.Content = RequestContent.Create(body);
        return message;
    }

    /// <exception cref="RequestFailedException">The service answered with a status that the message's classifier does not accept.</exception>
    public async ValueTask<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await _pipeline.SendAsync(message, cancellationToken);
        return Accepted(message.Response);
    }

    /// <inheritdoc cref="SendAsync"/>
    public Response Send(HttpMessage message, CancellationToken cancellationToken)
    {
        _pipeline.Send(message, cancellationToken);
        return Accepted(message.Response);
    }

    private static Response Accepted(Response response) => response.IsError ? throw new RequestFailedException(response) : response;
}
