using System.Buffers;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables.Transactions;

/// <summary>
/// A transaction as a multipart body, with the rules checked that span its operations. The service has the same rules; an emulator that
/// lacks them would let a mistake through until production.
/// </summary>
internal sealed class BatchRequest
{
    public const int MostActions = 100;
    public const int LargestBody = 4 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> _body = new(4096);
    private readonly Guid _boundary = Guid.NewGuid();
    private readonly string _tableAddress;
    private readonly string _table;

    private BatchRequest(TablePipeline pipeline, string table)
    {
        _tableAddress = pipeline.Root;
        _table = table;
    }

    public ReadOnlyMemory<byte> Body => _body.WrittenMemory;

    public string ContentType => $"multipart/mixed; boundary=batch_{_boundary}";

    /// <exception cref="TableTransactionFailedException">An operation breaks a rule or a limit of the service.</exception>
    /// <exception cref="RequestFailedException">The body is larger than the service takes.</exception>
    public static BatchRequest Of(TablePipeline pipeline, string table, IReadOnlyList<TableTransactionAction> actions)
    {
        var request = new BatchRequest(pipeline, table);
        request.Text($"--batch_{request._boundary}\r\nContent-Type: multipart/mixed; boundary=changeset_{request._boundary}\r\n\r\n");
        using var writer = new Utf8JsonWriter(request._body, EntityWriter.Options);
        var seen = new HashSet<string>(actions.Count, StringComparer.Ordinal);
        for (var index = 0; index < actions.Count; index++)
        {
            try
            {
                CheckPlace(actions, index, seen);
                request.Add(writer, actions[index]);
            }
            catch (RequestFailedException refused)
            {
                throw new TableTransactionFailedException(refused, index);
            }
        }

        request.Text($"--changeset_{request._boundary}--\r\n--batch_{request._boundary}--\r\n");
        return request._body.WrittenCount <= LargestBody
            ? request
            : throw new RequestFailedException(413, $"The transaction is larger than {LargestBody} bytes.", "RequestBodyTooLarge", null);
    }

    private static void CheckPlace(IReadOnlyList<TableTransactionAction> actions, int index, HashSet<string> seen)
    {
        var entity = actions[index].Entity;
        if (index == MostActions)
        {
            throw Refused(TableErrorCode.InvalidInput, $"A transaction has at most {MostActions} operations.");
        }

        if (entity.PartitionKey != actions[0].Entity.PartitionKey)
        {
            throw Refused(TableErrorCode.CommandsInBatchActOnDifferentPartitions, "All operations of a transaction must be in one partition.");
        }

        if (!seen.Add(entity.RowKey))
        {
            throw Refused(TableErrorCode.InvalidDuplicateRow, "An entity can appear only once in a transaction.");
        }
    }

    private static RequestFailedException Refused(TableErrorCode code, string message) => new(400, message, code.ToString(), null);

    private void Add(Utf8JsonWriter writer, TableTransactionAction action)
    {
        Text($"--changeset_{_boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
        var entity = action.Entity;
        var (method, hasBody, isConditional) = action.ActionType switch
        {
            TableTransactionActionType.Add => ("POST", true, false),
            TableTransactionActionType.UpdateMerge => ("PATCH", true, true),
            TableTransactionActionType.UpdateReplace => ("PUT", true, true),
            TableTransactionActionType.UpsertMerge => ("PATCH", true, false),
            TableTransactionActionType.UpsertReplace => ("PUT", true, false),
            TableTransactionActionType.Delete => ("DELETE", false, true),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action.ActionType, "No such kind of operation."),
        };
        var path = action.ActionType is TableTransactionActionType.Add ? $"/{_table}" : EntityPath.Of(_table, entity.PartitionKey, entity.RowKey);
        Text($"{method} {_tableAddress}{path} HTTP/1.1\r\nAccept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0\r\n");
        if (isConditional)
        {
            Text($"If-Match: {(action.ETag == default ? ETag.All : action.ETag).ToString("H")}\r\n");
        }

        if (!hasBody)
        {
            Text("\r\n\r\n");
            return;
        }

        Text("Content-Type: application/json;odata=nometadata\r\nPrefer: return-no-content\r\n\r\n");
        writer.Reset();
        EntityWriter.Write(writer, entity);
        Text("\r\n");
    }

    private void Text(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _body);
}
