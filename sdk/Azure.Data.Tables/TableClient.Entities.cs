using Azure.Core;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables;

/// <content>Reading and writing single rows.</content>
public partial class TableClient
{
    /// <exception cref="RequestFailedException">404 where the row is not there, or the service refused otherwise.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = GetMessage(partitionKey, rowKey, select, Accepted.Ok);
        var response = await _pipeline.SendAsync(message, cancellationToken);
        return Response.FromValue(EntityReader.Read<T>(response.Content.ToMemory().Span), response);
    }

    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = GetMessage(partitionKey, rowKey, select, Accepted.OkOrMissing);
        var response = await _pipeline.SendAsync(message, cancellationToken);
        return response.Status == 404
            ? new MissingEntity<T>(response)
            : Response.FromValue(EntityReader.Read<T>(response.Content.ToMemory().Span), response);
    }

    /// <summary>The rows that the filter matches. Pages are fetched while the result is read.</summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => new EntityPages<T>(_pipeline, Name, filter, maxPerPage, Joined(select), cancellationToken);

    /// <exception cref="RequestFailedException">409 EntityAlreadyExists, or the service refused otherwise.</exception>
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        using var message = _pipeline.Request(RequestMethod.Post, $"/{Name}", Accepted.Written, entity);
        return await _pipeline.SendAsync(message, cancellationToken);
    }

    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied, 404, or the service refused otherwise.</exception>
    /// <exception cref="ArgumentException">No ETag was given; <see cref="ETag.All"/> means any version.</exception>
    public virtual async Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        if (ifMatch == default)
        {
            throw new ArgumentException("An update needs an ETag; ETag.All overwrites any version.", nameof(ifMatch));
        }

        using var message = PutMessage(entity, mode);
        message.Request.Headers.Add(HttpHeader.Names.IfMatch, ifMatch.ToString("H"));
        return await _pipeline.SendAsync(message, cancellationToken);
    }

    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual async Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        using var message = PutMessage(entity, mode);
        return await _pipeline.SendAsync(message, cancellationToken);
    }

    /// <summary>Deletes a row; a row that is not there is no error.</summary>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied, or the service refused otherwise.</exception>
    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <inheritdoc cref="DeleteEntityAsync(ITableEntity, ETag, CancellationToken)"/>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        using var message = _pipeline.Request(RequestMethod.Delete, PathOf(partitionKey, rowKey), Accepted.GoneOrMissing);
        message.Request.Headers.Add(HttpHeader.Names.IfMatch, (ifMatch == default ? ETag.All : ifMatch).ToString("H"));
        return await _pipeline.SendAsync(message, cancellationToken);
    }

    private static string Joined(IEnumerable<string> select) => select is null ? null : string.Join(',', select);

    private HttpMessage GetMessage(string partitionKey, string rowKey, IEnumerable<string> select, ResponseClassifier accepted)
    {
        var columns = Joined(select);
        var query = string.IsNullOrEmpty(columns) ? string.Empty : "?$select=" + Uri.EscapeDataString(columns);
        return _pipeline.Request(RequestMethod.Get, PathOf(partitionKey, rowKey) + query, accepted);
    }

    private HttpMessage PutMessage(ITableEntity entity, TableUpdateMode mode)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var method = mode switch
        {
            TableUpdateMode.Merge => RequestMethod.Patch,
            TableUpdateMode.Replace => RequestMethod.Put,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        return _pipeline.Request(method, PathOf(entity.PartitionKey, entity.RowKey), Accepted.Written, entity);
    }

    private string PathOf(string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return EntityPath.Of(Name, partitionKey, rowKey);
    }
}
