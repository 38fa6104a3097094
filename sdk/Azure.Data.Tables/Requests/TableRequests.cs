using System.Buffers;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Requests;

/// <summary>Making and removing tables, for both clients.</summary>
internal static class TableRequests
{
    public static async Task<Response<TableItem>> CreateTableAsync(
        this TablePipeline pipeline, string name, ResponseClassifier accepted, CancellationToken cancellationToken)
    {
        using var message = CreateMessage(pipeline, name, accepted);
        return Created(name, await pipeline.SendAsync(message, cancellationToken));
    }

    public static Response<TableItem> CreateTable(
        this TablePipeline pipeline, string name, ResponseClassifier accepted, CancellationToken cancellationToken)
    {
        using var message = CreateMessage(pipeline, name, accepted);
        return Created(name, pipeline.Send(message, cancellationToken));
    }

    public static async Task<Response> DeleteTableAsync(this TablePipeline pipeline, string name, CancellationToken cancellationToken)
    {
        using var message = pipeline.Request(RequestMethod.Delete, $"/Tables('{EntityPath.Escape(name)}')", Accepted.GoneOrMissing);
        return await pipeline.SendAsync(message, cancellationToken);
    }

    // Only "it is there already" is welcome; a table that is still being deleted also answers 409.
    private static Response<TableItem> Created(string name, Response response) =>
        response.Status == 409 && new RequestFailedException(response) is var conflict && conflict.ErrorCode != TableErrorCode.TableAlreadyExists
            ? throw conflict
            : Response.FromValue(new TableItem(name), response);

    private static HttpMessage CreateMessage(TablePipeline pipeline, string name, ResponseClassifier accepted)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var body = new ArrayBufferWriter<byte>(64);
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("TableName"u8, name);
            writer.WriteEndObject();
        }

        return pipeline.Request(RequestMethod.Post, "/Tables", accepted, body.WrittenMemory);
    }
}
